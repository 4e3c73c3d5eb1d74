package io.haochaping.process;

import java.util.Set;

/** The process {@code appeal} (申诉复核): the rated person or the unit's leader appeals against a review, one recheck by another person. */
public final class Appeal {

    public static final String KEY = "appeal";

    /** Beans that the model may name in expressions. */
    public static final Set<String> BEANS = Duties.beansWith("appealExaminers", "appealRecheckers", "appealWindows", "upholdAppeal", "rejectAppeal");

    private Appeal() {
    }

    /** Ids of the user tasks. */
    public static final class Tasks {
        public static final String EXAMINE = "Task_ExamineAppeal";
        public static final String RECHECK = "Task_RecheckAppeal";

        public static final Set<String> ALL = Set.of(EXAMINE, RECHECK);

        private Tasks() {
        }
    }

    /** Ids of the ends of the process. */
    public static final class Ends {
        public static final String UPHELD = "EndEvent_AppealUpheld";
        public static final String RECHECK_NOT_REQUESTED = "EndEvent_RecheckNotRequested";
        public static final String RECHECK_REFUSED = "EndEvent_RecheckRefused";
        public static final String SETTLED = "EndEvent_AppealSettled";

        private Ends() {
        }
    }

    /** Messages that the process waits for. */
    public static final class Messages {
        public static final String RECHECK_REQUESTED = "recheck-requested";
        /** The review was excluded in another way: nothing is left to decide. */
        public static final String SETTLED = "appeal-settled";

        private Messages() {
        }
    }

    /** What the engine may hold about an appeal. */
    public static final class Variables {
        public static final String APPEAL_NO = "appealNo";
        public static final String APPEAL_KIND = "appealKind";
        public static final String CASE_NO = "caseNo";
        public static final String UNIT_CODE = "unitCode";
        public static final String UNIT_NAME = "unitName";
        public static final String APPEAL_UPHELD = "appealUpheld";
        public static final String RECHECK_UPHELD = "recheckUpheld";

        public static final Set<String> ALL = Duties.variablesWith(APPEAL_NO, APPEAL_KIND, CASE_NO, UNIT_CODE, UNIT_NAME, APPEAL_UPHELD,
                RECHECK_UPHELD);

        private Variables() {
        }
    }
}
