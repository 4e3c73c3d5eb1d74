package io.haochaping.lead;

/** Where a lead stands. */
public enum LeadState {

    /** A supervisor is to look at it (待移送). */
    OPENED,
    /** Not transferred, for a reason (不予移送). */
    DISMISSED,
    /** With the competent department (待回复). */
    TRANSFERRED,
    /** The department found nothing (未查实). */
    NOT_CONFIRMED,
    /** Confirmed (查实); a flagged one waits until accountability is recorded. */
    CONFIRMED,
    /** Confirmed, and who was held accountable is on record (问责已留存). */
    ACCOUNTED
}
