package io.haochaping.casefile;

/** How the first contact (先行联系) ended. */
public enum ContactOutcome {
    REACHED, REFUSED, UNREACHABLE
}
