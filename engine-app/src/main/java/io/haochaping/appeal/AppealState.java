package io.haochaping.appeal;

/** Where an appeal stands. */
public enum AppealState {

    EXAMINING,
    /** Rejected; a recheck may be asked for until the window closes. */
    REJECTED,
    RECHECKING,
    UPHELD,
    /** Rejected for good: confirmed by the recheck, or nobody asked for one in time. */
    REJECTED_FINALLY,
    /** The review was excluded in another way; nothing was left to decide. */
    SETTLED;

    public boolean isOpen() {
        return this == EXAMINING || this == REJECTED || this == RECHECKING;
    }
}
