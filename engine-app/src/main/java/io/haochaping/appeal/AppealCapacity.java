package io.haochaping.appeal;

/** As whom somebody appeals; one appeal each per case. */
public enum AppealCapacity {

    /** The rated person (被评价人). */
    RATED,
    /** The leader of the unit in charge (承办单位负责人); one for each unit that has had the case. */
    LEADER
}
