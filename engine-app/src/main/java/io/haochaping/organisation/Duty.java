package io.haochaping.organisation;

import java.util.function.UnaryOperator;

import io.haochaping.identity.Groups;

/** A role of cases that a unit or a jurisdiction gives to accounts. Words: {@code organisation.duty.<NAME>}. */
public enum Duty {
    /** 承办人 of a unit. */
    OFFICER(true, Groups::officers),
    /** 负责人 of a unit. */
    LEADER(true, Groups::leaders),
    /** 好差评管理岗 of a jurisdiction. */
    COORDINATOR(false, Groups::coordinators),
    /** 复核岗 of a jurisdiction. */
    ARBITER(false, Groups::arbiters);

    private final boolean ofUnit;
    private final UnaryOperator<String> group;

    Duty(boolean ofUnit, UnaryOperator<String> group) {
        this.ofUnit = ofUnit;
        this.group = group;
    }

    public boolean isOfUnit() {
        return ofUnit;
    }

    /** The engine's group for this duty in a unit or jurisdiction. */
    public String group(String code) {
        return group.apply(code);
    }
}
