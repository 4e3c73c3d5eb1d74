package io.haochaping.casefile;

/** How a real-name bad review counts in the rate of those called back and rectified (实名差评回访整改率); decision 0015. */
public enum RateStanding {

    /** Called back and rectified within the limits: the numerator. */
    FULFILLED,
    /** Called back and rectified, but after a limit had passed. */
    LATE,
    /** A limit has passed and the reviewer was never contacted. */
    NOT_CONTACTED,
    /** A limit has passed and the matter is not rectified (explained) and signed off. */
    NOT_RECTIFIED,
    /** A limit has passed, or the case was closed, without a return visit. */
    NOT_VISITED,
    /** Being worked on within its limits (办理中): counted apart until it is decided. */
    OPEN;

    /** Counts in the denominator and not in the numerator. */
    public boolean isMissed() {
        return this != FULFILLED && this != OPEN;
    }
}
