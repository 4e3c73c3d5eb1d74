package io.haochaping.casefile;

/** The only causes for which a deadline may move (contract 4). */
public enum DeadlineChangeCause {
    COMPLEX_APPROVED, EXTENSION, CALENDAR, EXCLUSION_REVOKED
}
