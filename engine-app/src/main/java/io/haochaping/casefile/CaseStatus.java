package io.haochaping.casefile;

/** Where a case stands; it follows from the open task (contract 3). */
public enum CaseStatus {
    DISPATCHING, CONTACTING, VERIFYING, RECTIFYING, EXPLAINING, EXCLUSION_REVIEW, SIGNING_OFF, RETURN_VISIT,
    /** Waiting for the answer to the order of a second dissatisfied visit. */
    SUPERVISION,
    FILING, CLOSED, EXCLUDED;

    public boolean isEnded() {
        return this == CLOSED || this == EXCLUDED;
    }
}
