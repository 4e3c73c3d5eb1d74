package io.haochaping.process;

import java.util.Set;

/** The process {@code deadline-extension} (延期申请): an officer asks for more time, leader and coordinator decide one after the other. */
public final class DeadlineExtension {

    public static final String KEY = "deadline-extension";

    /** Interrupting: the limit that was to be extended has passed. */
    public static final String TIMER_LIMIT = "Timer_OriginalLimit";

    /** Beans that the model may name in expressions. */
    public static final Set<String> BEANS = Set.of("extensionEndorsers", "extensionApprovers", "extensionLimits", "grantExtension",
            "lapseExtension", "dutyLimits", "remindOfDuty", "escalateDuty");

    private DeadlineExtension() {
    }

    /** Ids of the user tasks. */
    public static final class Tasks {
        public static final String ENDORSE = "Task_EndorseExtension";
        public static final String APPROVE = "Task_ApproveExtension";

        public static final Set<String> ALL = Set.of(ENDORSE, APPROVE);

        private Tasks() {
        }
    }

    /** Ids of the ends of the process. */
    public static final class Ends {
        public static final String REFUSED = "EndEvent_ExtensionRefused";
        public static final String GRANTED = "EndEvent_ExtensionGranted";
        public static final String LAPSED = "EndEvent_ExtensionLapsed";
        public static final String WITHDRAWN = "EndEvent_ExtensionWithdrawn";

        private Ends() {
        }
    }

    /** Messages that the process waits for. */
    public static final class Messages {
        public static final String WITHDRAWN = "extension-withdrawn";

        private Messages() {
        }
    }

    /** What the engine may hold about a request. */
    public static final class Variables {
        public static final String EXTENSION_NO = "extensionNo";
        public static final String CASE_NO = "caseNo";
        public static final String JURISDICTION = "jurisdiction";
        public static final String POLICY = "policy";
        public static final String POLICY_VERSION = "policyVersion";
        public static final String SUBJECT = "subject";
        public static final String UNIT_CODE = "unitCode";
        public static final String UNIT_NAME = "unitName";
        /** ISO date to which the case was to be closed when the request was made. */
        public static final String OLD_DATE = "oldDate";
        /** ISO date that is asked for. */
        public static final String NEW_DATE = "newDate";
        public static final String EXTENSION_ENDORSED = "extensionEndorsed";
        public static final String EXTENSION_APPROVED = "extensionApproved";

        public static final Set<String> ALL = Set.of(EXTENSION_NO, CASE_NO, JURISDICTION, POLICY, POLICY_VERSION, SUBJECT, UNIT_CODE, UNIT_NAME,
                OLD_DATE, NEW_DATE, EXTENSION_ENDORSED, EXTENSION_APPROVED);

        private Variables() {
        }
    }
}
