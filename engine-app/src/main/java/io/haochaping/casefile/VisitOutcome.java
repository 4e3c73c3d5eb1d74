package io.haochaping.casefile;

/** What the reviewer said, or did not say, at the return visit (回访). */
public enum VisitOutcome {
    SATISFIED, BASICALLY_SATISFIED, DISSATISFIED, UNREACHABLE, REFUSED
}
