package io.haochaping.process;

import java.util.Set;

/** The process {@code spot-check} (抽查回访): its names, as the model has them. */
public final class SpotCheck {

    public static final String KEY = "spot-check";

    /** Beans that the model may name in expressions. */
    public static final Set<String> BEANS = Duties.beansWith("spotCheckers", "superviseContradiction");

    private SpotCheck() {
    }

    /** Ids of the user tasks. */
    public static final class Tasks {
        public static final String SPOT_CHECK = "Task_SpotCheck";

        public static final Set<String> ALL = Set.of(SPOT_CHECK);

        private Tasks() {
        }
    }

    /** Ids of the ends that a spot check can reach. */
    public static final class Ends {
        public static final String VISIT_CONFIRMED = "EndEvent_VisitConfirmed";
        public static final String VISIT_CONTRADICTED = "EndEvent_VisitContradicted";
        public static final String REVIEWER_UNREACHABLE = "EndEvent_ReviewerUnreachable";

        private Ends() {
        }
    }

    /** What the engine may hold about a spot check. */
    public static final class Variables {
        public static final String CHECK_NO = "checkNo";
        public static final String CASE_NO = "caseNo";
        public static final String UNIT_CODE = "unitCode";
        public static final String UNIT_NAME = "unitName";
        public static final String CHECK_OUTCOME = "checkOutcome";

        public static final Set<String> ALL = Duties.variablesWith(CHECK_NO, CASE_NO, UNIT_CODE, UNIT_NAME, CHECK_OUTCOME);

        private Variables() {
        }
    }
}
