package io.haochaping.casefile;

/** Ids of the tasks whose texts the verbs keep (contract 4). */
final class Tasks {

    static final String CONTACT = "Task_ContactReviewer";
    static final String VERIFY = "Task_VerifyReview";
    static final String APPROVE_COMPLEX = "Task_ApproveComplex";
    static final String RECTIFY = "Task_Rectify";
    static final String EXPLAIN = "Task_ExplainToReviewer";
    static final String DECIDE_EXCLUSION = "Task_DecideExclusion";
    static final String SIGN_OFF = "Task_SignOff";
    static final String VISIT = "Task_ReturnVisit";
    static final String FILE = "Task_FileCase";
    static final String SUPERVISE = "Task_SuperviseOverdue";

    private Tasks() {
    }
}
