package io.haochaping.exchange.reconciliation;

/** How a message differs between the two sides. */
enum DifferenceType {
    /** Confirmed to us, and the platform does not have it. */
    MISSING,
    /** The platform has it, and we gave it up without an answer. */
    UNNOTED,
    /** The platform has it as something else. */
    OTHER_KIND,
    /** The platform has it, and we never wrote it. */
    UNKNOWN;

    boolean canBeSentAgain() {
        return this == MISSING || this == UNNOTED;
    }
}
