package io.haochaping.supervision;

/** Why an order (督办) was issued. RETURNS: the third return of a case by units; REWORK: the third time that its work was sent back. */
public enum SupervisionCause {
    CONTACT, RECTIFY, CLOSE, DISPATCH, DECIDE, FILE, SECOND_DISSATISFACTION, FOLLOW_UP, RETURNS, REWORK, MANUAL,
    /** What the reviewer says contradicts the return visit on record. */
    VISIT_CONTRADICTED;

    /** Orders about coordinators' or arbiters' own lateness go to the supervisors. */
    public boolean goesToSupervisors() {
        return this == DISPATCH || this == DECIDE || this == FILE;
    }
}
