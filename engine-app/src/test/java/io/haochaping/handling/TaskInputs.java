package io.haochaping.handling;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The contract's table of inputs (section 4), written down a second time so that a form and the server cannot be wrong
 * together.
 */
record TaskInputs(String process, String task, List<Input> inputs) {

    static final List<TaskInputs> ALL = List.of(
            handling("Task_DispatchCase", one("dispatchDecision", "ASSIGN", "OUT_OF_SCOPE"),
                    text("unitCode").only("dispatchDecision", "ASSIGN")),
            handling("Task_ArbitrateDispatch", one("dispatchDecision", "ASSIGN", "OUT_OF_SCOPE"),
                    text("unitCode").only("dispatchDecision", "ASSIGN")),
            handling("Task_ContactReviewer", text("contactNote"), one("contactOutcome", "REACHED", "REFUSED", "UNREACHABLE", "RETURN_CASE"),
                    text("contactedAt").only("contactOutcome", "REACHED", "REFUSED")),
            handling("Task_VerifyReview", text("findingNote"), text("dimension"), one("finding", "JUSTIFIED_RESOLVED", "JUSTIFIED_SIMPLE", "JUSTIFIED_COMPLEX",
                    "NO_LEGAL_BASIS", "MISRATED", "MALICIOUS", "DUPLICATE", "OUT_OF_SCOPE", "TEST_DATA", "RETURN_CASE"),
                    text("plannedDate").only("finding", "JUSTIFIED_COMPLEX")),
            handling("Task_ApproveComplex", yesOrNo("complexApproved"), text("approvalNote").only("complexApproved", "false")),
            handling("Task_Rectify", text("rectification")),
            handling("Task_ExplainToReviewer", text("legalBasis"), text("explanation")),
            handling("Task_DecideExclusion", text("exclusionNote"), yesOrNo("exclusionUpheld")),
            handling("Task_SignOff", yesOrNo("signedOff"), text("signOffNote").only("signedOff", "false")),
            handling("Task_ReturnVisit", one("visitOutcome", "SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED", "UNREACHABLE", "REFUSED"),
                    text("visitNote").unless("visitOutcome", "SATISFIED")),
            handling("Task_FileCase", yesOrNo("filingAccepted"), text("filingNote").only("filingAccepted", "false")),
            new TaskInputs("supervision", "Task_SuperviseOverdue", List.of(text("supervisionNote"))),
            new TaskInputs("appeal", "Task_ExamineAppeal", List.of(text("appealNote"), yesOrNo("appealUpheld"))),
            new TaskInputs("appeal", "Task_RecheckAppeal", List.of(text("recheckNote"), yesOrNo("recheckUpheld"))),
            new TaskInputs("exclusion-objection", "Task_DecideObjection", List.of(text("objectionNote"), yesOrNo("objectionUpheld"))),
            new TaskInputs("exclusion-objection", "Task_ConfirmRevocation", List.of(text("revocationNote"), yesOrNo("revocationConfirmed"))),
            new TaskInputs("deadline-extension", "Task_EndorseExtension", List.of(yesOrNo("extensionEndorsed"),
                    text("endorsementNote").only("extensionEndorsed", "false"))),
            new TaskInputs("deadline-extension", "Task_ApproveExtension", List.of(yesOrNo("extensionApproved"),
                    text("extensionNote").only("extensionApproved", "false"))),
            improvement("Task_TriageImprovement", text("triageNote"), one("disposition", "ADOPT", "FORWARD", "ANSWER"),
                    text("unitCode").only("disposition", "ADOPT"), text("plannedDate").only("disposition", "ADOPT")),
            improvement("Task_CarryOutImprovement", text("measure")),
            improvement("Task_AcceptImprovement", text("acceptanceNote"), yesOrNo("accepted"), text("plannedDate").only("accepted", "false")),
            improvement("Task_RecordEffect", text("effectNote"), yesOrNo("effectShown"), text("plannedDate").only("effectShown", "false")),
            improvement("Task_RecordSuperiorReply", text("superiorReply")),
            improvement("Task_AnswerComment", text("commentAnswer")),
            new TaskInputs("lead-transfer", "Task_TransferLead", List.of(text("transferNote"), one("transferDecision", "TRANSFER", "DISMISS"))),
            new TaskInputs("lead-transfer", "Task_RecordReply", List.of(text("replyNote"), one("leadOutcome", "CONFIRMED", "NOT_CONFIRMED", "PENDING"))),
            new TaskInputs("lead-transfer", "Task_RecordAccountability", List.of(text("accountabilityNote"))),
            new TaskInputs("spot-check", "Task_SpotCheck", List.of(one("checkOutcome", "CONFIRMED", "CONTRADICTED", "UNREACHABLE"),
                    text("checkNote").unless("checkOutcome", "CONFIRMED"))));

    /** What need not be given. */
    static final Set<String> OPTIONAL = Set.of("dimension");

    String formName() {
        return task.substring("Task_".length()).replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    String formPath() {
        return "forms/" + process + "/" + formName() + ".form";
    }

    List<Input> decisions() {
        return inputs.stream().filter(input -> !input.outcomes().isEmpty()).toList();
    }

    @Override
    public String toString() {
        return task;
    }

    private static TaskInputs handling(String task, Input... inputs) {
        return new TaskInputs("bad-review-handling", task, List.of(inputs));
    }

    private static TaskInputs improvement(String task, Input... inputs) {
        return new TaskInputs("improvement", task, List.of(inputs));
    }

    private static Input text(String key) {
        return new Input(key, List.of(), "");
    }

    private static Input one(String key, String... outcomes) {
        return new Input(key, List.of(outcomes), "");
    }

    private static Input yesOrNo(String key) {
        return one(key, "true", "false");
    }

    /** One input; without outcomes it is free text or a time. */
    record Input(String key, List<String> outcomes, String hideExpression) {

        private Input only(String decision, String... outcomes) {
            String others = List.of(outcomes).stream().map(outcome -> decision + " != \"" + outcome + "\"")
                    .collect(Collectors.joining(" and ", "=", ""));
            return new Input(key, this.outcomes, others);
        }

        private Input unless(String decision, String outcome) {
            return new Input(key, outcomes, "=" + decision + " = null or " + decision + " = \"" + outcome + "\"");
        }
    }
}
