package io.haochaping.personaldata;

/**
 * Why somebody needs a reviewer's data in clear: exactly the task that cannot be done without it.
 */
public enum Purpose {
    CONTACT, EXPLAIN, RETURN_VISIT, VERIFY, SPOT_CHECK, APPEAL,
    /** A superior platform demands the person with the review (module exchange); no one's task. */
    REPORT,
    /** Whoever was served is invited to rate by short message, or wants no more of them (module invitation); no one's task. */
    INVITE
}
