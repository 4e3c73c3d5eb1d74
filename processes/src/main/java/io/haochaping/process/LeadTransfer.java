package io.haochaping.process;

import java.util.Set;

/** The process {@code lead-transfer} (违纪违法线索移送): its names, as the model has them. Only supervisors may read its instances. */
public final class LeadTransfer {

    public static final String KEY = "lead-transfer";

    /** Beans that the model may name in expressions. */
    public static final Set<String> BEANS = Duties.beansWith("leadTransferrers", "leadReplyRecorders", "accountabilityKeepers");

    private LeadTransfer() {
    }

    /** Ids of the user tasks. */
    public static final class Tasks {
        public static final String TRANSFER_LEAD = "Task_TransferLead";
        public static final String RECORD_REPLY = "Task_RecordReply";
        public static final String RECORD_ACCOUNTABILITY = "Task_RecordAccountability";

        public static final Set<String> ALL = Set.of(TRANSFER_LEAD, RECORD_REPLY, RECORD_ACCOUNTABILITY);

        private Tasks() {
        }
    }

    /** Ids of the ends that a lead can reach. */
    public static final class Ends {
        public static final String LEAD_DISMISSED = "EndEvent_LeadDismissed";
        public static final String LEAD_NOT_CONFIRMED = "EndEvent_LeadNotConfirmed";
        public static final String LEAD_CONFIRMED = "EndEvent_LeadConfirmed";
        public static final String ACCOUNTABILITY_KEPT = "EndEvent_AccountabilityKept";

        private Ends() {
        }
    }

    /** What the engine may hold about a lead: neither who it is about, nor of what kind, nor a word of it. */
    public static final class Variables {
        public static final String LEAD_NO = "leadNo";
        public static final String CASE_NO = "caseNo";
        public static final String UNIT_CODE = "unitCode";
        public static final String UNIT_NAME = "unitName";
        public static final String FLAGGED = "flagged";
        public static final String TRANSFER_DECISION = "transferDecision";
        public static final String LEAD_OUTCOME = "leadOutcome";

        public static final Set<String> ALL = Duties.variablesWith(LEAD_NO, CASE_NO, UNIT_CODE, UNIT_NAME, FLAGGED, TRANSFER_DECISION, LEAD_OUTCOME);

        private Variables() {
        }
    }
}
