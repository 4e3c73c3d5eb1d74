package io.haochaping.administration.organisation;

import org.jspecify.annotations.Nullable;

import io.haochaping.organisation.RoutingRule;

/** A routing rule as it was typed. */
public record RuleForm(@Nullable String taskPrefix, @Nullable String areaPrefix, @Nullable String unitCode) {

    RoutingRule value(String jurisdiction) {
        return new RoutingRule(jurisdiction, Typed.text(taskPrefix), Typed.text(areaPrefix), Typed.text(unitCode));
    }
}
