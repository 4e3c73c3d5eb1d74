package io.haochaping.organisation;

/** Whom a unit names for 好差评 (S1). Words: {@code organisation.liaison.<NAME>}. */
public enum LiaisonRole {
    /** 责任领导. */
    RESPONSIBLE_LEADER,
    /** 联络人. */
    CONTACT
}
