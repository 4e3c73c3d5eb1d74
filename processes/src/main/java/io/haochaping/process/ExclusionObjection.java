package io.haochaping.process;

import java.util.Set;

/** The process {@code exclusion-objection} (不予采纳异议): a reviewer objects to an exclusion, two supervisors decide. */
public final class ExclusionObjection {

    public static final String KEY = "exclusion-objection";

    /** Beans that the model may name in expressions. */
    public static final Set<String> BEANS = Set.of("objectionDeciders", "revocationConfirmers", "revokeExclusion", "dutyLimits", "remindOfDuty",
            "escalateDuty");

    private ExclusionObjection() {
    }

    /** Ids of the user tasks. */
    public static final class Tasks {
        public static final String DECIDE = "Task_DecideObjection";
        public static final String CONFIRM = "Task_ConfirmRevocation";

        public static final Set<String> ALL = Set.of(DECIDE, CONFIRM);

        private Tasks() {
        }
    }

    /** Ids of the ends of the process. */
    public static final class Ends {
        public static final String REFUSED = "EndEvent_ObjectionRefused";
        public static final String REVOKED = "EndEvent_ExclusionRevoked";

        private Ends() {
        }
    }

    /** What the engine may hold about an objection. */
    public static final class Variables {
        public static final String OBJECTION_NO = "objectionNo";
        public static final String CASE_NO = "caseNo";
        public static final String JURISDICTION = "jurisdiction";
        public static final String POLICY = "policy";
        public static final String POLICY_VERSION = "policyVersion";
        public static final String SUBJECT = "subject";
        public static final String UNIT_CODE = "unitCode";
        public static final String UNIT_NAME = "unitName";
        public static final String OBJECTION_UPHELD = "objectionUpheld";
        public static final String REVOCATION_CONFIRMED = "revocationConfirmed";

        public static final Set<String> ALL = Set.of(OBJECTION_NO, CASE_NO, JURISDICTION, POLICY, POLICY_VERSION, SUBJECT, UNIT_CODE, UNIT_NAME,
                OBJECTION_UPHELD, REVOCATION_CONFIRMED);

        private Variables() {
        }
    }
}
