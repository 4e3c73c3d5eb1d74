package io.haochaping.administration.organisation;

import org.jspecify.annotations.Nullable;

import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.JurisdictionLevel;

/** A jurisdiction as it was typed. */
public record JurisdictionForm(@Nullable String code, @Nullable String name, @Nullable String policy, @Nullable String level, @Nullable String parent,
                               long version) {

    static final JurisdictionForm EMPTY = new JurisdictionForm("", "", "", JurisdictionLevel.COUNTY.name(), "", 0);

    static JurisdictionForm of(Jurisdiction value) {
        return new JurisdictionForm(value.code(), value.name(), value.policy(), value.level().name(), value.parent(), value.version());
    }

    JurisdictionForm upon(long newVersion) {
        return new JurisdictionForm(code, name, policy, level, parent, newVersion);
    }

    Jurisdiction value(String ofCode) {
        return new Jurisdiction(ofCode, Typed.text(name), Typed.text(policy), Typed.choice(JurisdictionLevel.class, "level", level), parent, false, version);
    }
}
