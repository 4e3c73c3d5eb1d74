package io.haochaping.process;

import java.util.Set;

/** The process {@code supervision} (督办): its names, as the model and contract 4 have them. */
public final class Supervision {

    public static final String KEY = "supervision";
    public static final String TASK_SUPERVISE_OVERDUE = "Task_SuperviseOverdue";
    public static final String MESSAGE_WITHDRAWN = "supervision-withdrawn";
    public static final String TIMER_REMINDER = "Timer_SupervisionReminder";
    public static final String TIMER_OVERDUE = "Timer_SupervisionOverdue";

    /** Beans that the model may name in expressions. */
    public static final Set<String> BEANS = Set.of("supervisors", "supervisionLimits", "askSupervisors", "remindOfSupervision");

    private Supervision() {
    }

    /** What the engine may hold about an order. */
    public static final class Variables {
        public static final String CASE_NO = "caseNo";
        public static final String CAUSE = "supervisionCause";
        public static final String JURISDICTION = "jurisdiction";
        public static final String SUBJECT = "subject";
        public static final String UNIT_NAME = "unitName";

        public static final Set<String> ALL = Set.of(CASE_NO, CAUSE, JURISDICTION, SUBJECT, UNIT_NAME);

        private Variables() {
        }
    }
}
