package io.haochaping.deadline;

/** The limits that a case can run against. Which of them a jurisdiction has, and how long they are, says its policy profile. */
public enum DeadlineKind {

    /** A unit is named (转办). */
    DISPATCH,

    /** The reviewer is contacted for the first time (先行联系, S2). */
    CONTACT,

    /** The matter is put right and feedback is issued (整改反馈, S2). */
    RECTIFY,

    /** Everything including the return visit is done (办结, S1 and S2). */
    CLOSE,

    /** An exclusion, appeal or recheck is decided (认定). */
    DECIDE,

    /** The filing is accepted or refused (备案). */
    FILE,

    /** A supervision order is answered (督办). */
    SUPERVISE
}
