package io.haochaping.deadline;

/** The moment from which a limit is counted. The day of the anchor itself never counts. */
public enum Anchor {

    /** The review was received. */
    RECEIPT,

    /** The case was created, and again each time it is returned by a unit. */
    CASE_CREATED_OR_RETURN,

    /** The unit was named. */
    DISPATCHED,

    /** The reviewer was contacted. */
    CONTACTED,

    /** The task that the limit guards was created. */
    TASK_CREATED,

    /** The supervision order was issued. */
    ORDER_ISSUED
}
