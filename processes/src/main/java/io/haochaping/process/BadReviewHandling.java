package io.haochaping.process;

import java.util.Map;
import java.util.Set;

/** The process {@code bad-review-handling} (差评与投诉办理): its names, as the model and contract 4 have them. */
public final class BadReviewHandling {

    public static final String KEY = "bad-review-handling";

    private BadReviewHandling() {
    }

    /** User tasks. */
    public static final class Tasks {
        public static final String DISPATCH = "Task_DispatchCase";
        public static final String ARBITRATE = "Task_ArbitrateDispatch";
        public static final String CONTACT = "Task_ContactReviewer";
        public static final String VERIFY = "Task_VerifyReview";
        public static final String APPROVE_COMPLEX = "Task_ApproveComplex";
        public static final String RECTIFY = "Task_Rectify";
        public static final String EXPLAIN = "Task_ExplainToReviewer";
        public static final String DECIDE_EXCLUSION = "Task_DecideExclusion";
        public static final String SIGN_OFF = "Task_SignOff";
        public static final String RETURN_VISIT = "Task_ReturnVisit";
        public static final String FILE = "Task_FileCase";

        public static final Set<String> ALL = Set.of(DISPATCH, ARBITRATE, CONTACT, VERIFY, APPROVE_COMPLEX, RECTIFY, EXPLAIN,
                DECIDE_EXCLUSION, SIGN_OFF, RETURN_VISIT, FILE);

        private Tasks() {
        }
    }

    /** Ends; the first two end the case, the others are the two reasons for which a review is excluded. */
    public static final class Ends {
        public static final String CASE_CLOSED = "EndEvent_CaseClosed";
        public static final String REVIEW_EXCLUDED = "EndEvent_ReviewExcluded";
        public static final String EXCLUSION_UPHELD = "EndEvent_ExclusionUpheld";
        public static final String APPEAL_UPHELD = "EndEvent_AppealUpheld";

        private Ends() {
        }
    }

    /** Messages that start or continue the process. */
    public static final class Messages {
        public static final String BAD_REVIEW_RECEIVED = "bad-review-received";
        public static final String SUPERVISION_ANSWERED = "supervision-answered";
        /** Ends the open case in {@link Ends#REVIEW_EXCLUDED}, wherever it stands. */
        public static final String APPEAL_UPHELD = "appeal-upheld";
        /** Starts a case anew at {@link Tasks#VERIFY} whose exclusion was revoked after it had ended the case. */
        public static final String EXCLUSION_REVOKED = "exclusion-revoked";

        private Messages() {
        }
    }

    /** The events that remind of a deadline or find it passed, and the deadline's name that each guards. */
    public static final class Deadlines {
        public static final Map<String, String> REMINDED_AT = Map.of(
                "EndEvent_ContactReminded", "CONTACT",
                "EndEvent_RectifyReminded", "RECTIFY",
                "EndEvent_CloseReminded", "CLOSE",
                "EndEvent_DecisionReminded", "DECIDE");

        public static final Map<String, String> SUPERVISED_AT = Map.of(
                "EndEvent_ContactSupervised", "CONTACT",
                "EndEvent_RectifySupervised", "RECTIFY",
                "EndEvent_CloseSupervised", "CLOSE",
                "EndEvent_DispatchSupervised", "DISPATCH",
                "EndEvent_ArbitrationSupervised", "DISPATCH",
                "EndEvent_DecisionSupervised", "DECIDE",
                "EndEvent_FilingSupervised", "FILE");

        /** Timers of the case, made once when it starts, by deadline: reminder and due time. */
        public static final Map<String, Timers> OF_THE_CASE = Map.of(
                "CONTACT", new Timers("Timer_ContactReminder", "Timer_ContactOverdue"),
                "RECTIFY", new Timers("Timer_RectifyReminder", "Timer_RectifyOverdue"),
                "CLOSE", new Timers("Timer_CloseReminder", "Timer_CloseOverdue"));

        /** Timers of a task, made anew with each task, by deadline: reminders and due times. */
        public static final Map<String, TaskTimers> OF_A_TASK = Map.of(
                "DISPATCH", new TaskTimers(Set.of(), Set.of("Timer_DispatchOverdue", "Timer_ArbitrationOverdue")),
                "DECIDE", new TaskTimers(Set.of("Timer_DecisionReminder"), Set.of("Timer_DecisionOverdue")),
                "FILE", new TaskTimers(Set.of(), Set.of("Timer_FilingOverdue")));

        private Deadlines() {
        }

        /** Activity ids of a deadline's two timers. */
        public record Timers(String reminder, String overdue) {
        }

        /** Activity ids of the timers that a deadline has at its tasks. */
        public record TaskTimers(Set<String> reminders, Set<String> overdues) {
        }
    }

    /** Everything that the engine may hold about a case (contract 5): references and facts for gateways, never a text or a person. */
    public static final class Variables {
        public static final String CASE_NO = "caseNo";
        public static final String REVIEW_ID = "reviewId";
        public static final String KIND = "kind";
        public static final String JURISDICTION = "jurisdiction";
        public static final String UNIT_CODE = "unitCode";
        public static final String UNIT_NAME = "unitName";
        public static final String SUBJECT = "subject";
        public static final String SATISFACTION = "satisfaction";
        public static final String REAL_NAME = "realName";
        public static final String POLICY = "policy";
        public static final String POLICY_VERSION = "policyVersion";
        public static final String TRACK = "track";
        public static final String FINDING = "finding";
        public static final String DISPATCH_DECISION = "dispatchDecision";
        public static final String CONTACT_OUTCOME = "contactOutcome";
        public static final String COMPLEX_APPROVED = "complexApproved";
        public static final String EXCLUSION_UPHELD = "exclusionUpheld";
        public static final String SIGNED_OFF = "signedOff";
        public static final String VISIT_OUTCOME = "visitOutcome";
        public static final String FILING_ACCEPTED = "filingAccepted";
        public static final String PLANNED_DATE = "plannedDate";
        public static final String RETURNS = "returns";
        public static final String EXCLUSION_REFUSED = "exclusionRefused";

        public static final Set<String> ALL = Set.of(CASE_NO, REVIEW_ID, KIND, JURISDICTION, UNIT_CODE, UNIT_NAME, SUBJECT,
                SATISFACTION, REAL_NAME, POLICY, POLICY_VERSION, TRACK, FINDING, DISPATCH_DECISION, CONTACT_OUTCOME,
                COMPLEX_APPROVED, EXCLUSION_UPHELD, SIGNED_OFF, VISIT_OUTCOME, FILING_ACCEPTED, PLANNED_DATE, RETURNS,
                EXCLUSION_REFUSED);

        private Variables() {
        }
    }

    /** Beans that the model may name in expressions. */
    public static final class Beans {
        public static final Set<String> ALL = Set.of("dispatchers", "arbitrators", "officers", "coordinators", "arbiters",
                "leaders", "deadlines", "duties", "remindOfDeadline", "superviseOverdue", "superviseSecondDissatisfaction",
                "excludeReview", "closeCase");

        private Beans() {
        }
    }
}
