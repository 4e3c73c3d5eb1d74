package io.haochaping.story;

import java.util.List;
import java.util.Map;

import io.haochaping.process.Appeal;
import io.haochaping.process.DeadlineExtension;
import io.haochaping.process.ExclusionObjection;
import io.haochaping.process.Improvement;
import io.haochaping.process.LeadTransfer;
import io.haochaping.process.SpotCheck;

/** Two people who may both take a late task of a matter beside the case, and what each of them would say. */
final class Rivals {

    /** Made a supervisor for a while: two confirm a revocation who did not decide on it. */
    static final String THIRD_SUPERVISOR = "coordinator2-tax";

    private static final List<String> SUPERVISORS = List.of("supervisor", "supervisor2");
    private static final List<String> COORDINATORS = List.of("coordinator-district", "coordinator2-district");

    private Rivals() {
    }

    static List<String> of(String task) {
        return switch (task) {
            case Appeal.Tasks.EXAMINE -> List.of("arbiter-district", "arbiter2-district");
            case Appeal.Tasks.RECHECK -> List.of("arbiter2-district", "supervisor");
            case DeadlineExtension.Tasks.ENDORSE -> List.of("leader-district", "supervisor");
            case ExclusionObjection.Tasks.CONFIRM -> List.of("supervisor2", THIRD_SUPERVISOR);
            case Improvement.Tasks.CARRY_OUT -> List.of("officer-district", "officer2-district");
            case ExclusionObjection.Tasks.DECIDE, LeadTransfer.Tasks.TRANSFER_LEAD, LeadTransfer.Tasks.RECORD_REPLY,
                    LeadTransfer.Tasks.RECORD_ACCOUNTABILITY, SpotCheck.Tasks.SPOT_CHECK -> SUPERVISORS;
            default -> COORDINATORS;
        };
    }

    static Map<String, Object> inputs(String task, String note) {
        return switch (task) {
            case Appeal.Tasks.EXAMINE -> Map.of("appealUpheld", true, "appealNote", note);
            case Appeal.Tasks.RECHECK -> Map.of("recheckUpheld", true, "recheckNote", note);
            case ExclusionObjection.Tasks.DECIDE -> Map.of("objectionUpheld", true, "objectionNote", note);
            case ExclusionObjection.Tasks.CONFIRM -> Map.of("revocationConfirmed", true, "revocationNote", note);
            case DeadlineExtension.Tasks.ENDORSE -> Map.of("extensionEndorsed", false, "endorsementNote", note);
            case DeadlineExtension.Tasks.APPROVE -> Map.of("extensionApproved", true, "extensionNote", note);
            case LeadTransfer.Tasks.TRANSFER_LEAD -> Map.of("transferDecision", "TRANSFER", "transferNote", note);
            case LeadTransfer.Tasks.RECORD_REPLY -> Map.of("leadOutcome", "CONFIRMED", "replyNote", note);
            case LeadTransfer.Tasks.RECORD_ACCOUNTABILITY -> Map.of("accountabilityNote", note);
            case SpotCheck.Tasks.SPOT_CHECK -> Map.of("checkOutcome", "CONTRADICTED", "checkNote", note);
            case Improvement.Tasks.TRIAGE -> Map.of("disposition", "ANSWER", "triageNote", note);
            case Improvement.Tasks.CARRY_OUT -> Map.of("measure", note);
            case Improvement.Tasks.ACCEPT -> Map.of("accepted", true, "acceptanceNote", note);
            case Improvement.Tasks.RECORD_EFFECT -> Map.of("effectShown", true, "effectNote", note);
            case Improvement.Tasks.RECORD_REPLY -> Map.of("superiorReply", note);
            case Improvement.Tasks.ANSWER -> Map.of("commentAnswer", note);
            default -> throw new IllegalArgumentException(task);
        };
    }
}
