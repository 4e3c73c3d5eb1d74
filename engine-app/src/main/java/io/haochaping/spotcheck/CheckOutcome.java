package io.haochaping.spotcheck;

/** What the reviewer said when a supervisor asked about the visit on record. */
public enum CheckOutcome {
    CONFIRMED, CONTRADICTED, UNREACHABLE
}
