package io.haochaping.objection;

/** How an objection stands. */
public enum ObjectionState {
    /** A supervisor decides whether it holds. */
    DECIDING,
    /** It was upheld; another supervisor decides whether the exclusion is revoked. */
    CONFIRMING,
    /** One of the two said no: the exclusion stands. */
    REFUSED,
    /** The exclusion is revoked. */
    REVOKED;

    public boolean isOpen() {
        return this == DECIDING || this == CONFIRMING;
    }
}
