package io.haochaping.improvement;

/** What bad reviews can concentrate on. */
public enum ClusterKind {
    /** 差评指标, within a jurisdiction. */
    NORM,
    /** 事项, within a jurisdiction. */
    TASK,
    /** A window of a unit. */
    WINDOW,
    /** A rated person of a unit. */
    STAFF,
    /** A unit as a whole. */
    UNIT;

    /** Whether its code counts within a unit. */
    public boolean isOfUnit() {
        return this == WINDOW || this == STAFF;
    }
}
