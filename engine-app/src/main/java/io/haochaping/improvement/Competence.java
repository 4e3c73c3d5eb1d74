package io.haochaping.improvement;

/** Whose matter it is, as far as is known when it is registered. */
public enum Competence {
    /** 属本级职权. */
    OWN,
    /** 属上级职权. */
    SUPERIOR,
    /** 待判断. */
    UNKNOWN
}
