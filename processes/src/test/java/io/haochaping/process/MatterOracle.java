package io.haochaping.process;

import java.util.List;
import java.util.Map;

/** What follows in the processes beside the case, in plain Java, written from what law and issue ask without looking at the models. */
final class MatterOracle {

    /** Nothing of the kind is open there. */
    static final String NOTHING = "-";

    /** The kinds of matters that a process tells apart. */
    static final Map<String, List<String>> KINDS = Map.of("appeal", List.of("any"), "exclusion-objection", List.of("any"), "deadline-extension",
            List.of("any"), "lead-transfer", List.of("flagged", "plain"), "spot-check", List.of("any"), "improvement",
            List.of("COMMENT", "INSPECTION", "CONCENTRATED"));

    private MatterOracle() {
    }

    static String next(String process, String kind, String at, String event) {
        if (at.equals(MatterTable.ENDED)) {
            return NOTHING;
        }
        String[] said = event.split("[ =]");
        boolean completion = said[0].startsWith("Task_");
        if (completion && !said[0].equals(at)) {
            return NOTHING;
        }
        String outcome = completion ? said[said.length - 1] : said[1];
        return switch (process) {
            case "appeal" -> appeal(at, outcome);
            case "exclusion-objection" -> objection(at, outcome);
            case "deadline-extension" -> extension(at, outcome);
            case "lead-transfer" -> lead(kind, at, outcome);
            case "spot-check" -> check(at, outcome);
            default -> improvement(kind, at, outcome);
        };
    }

    /** Rejected, it waits for the one recheck; an exclusion in another way settles it anywhere. */
    private static String appeal(String at, String event) {
        if (event.equals("appeal-settled")) {
            return "EndEvent_AppealSettled";
        }
        return switch (at) {
            case "Task_ExamineAppeal" -> switch (event) {
                case "true" -> "EndEvent_AppealUpheld";
                case "false" -> "Gateway_RecheckAwaited";
                case "recheck-requested" -> "409 appeal-not-rejected";
                default -> stays(at, event, "Examination");
            };
            case "Task_RecheckAppeal" -> switch (event) {
                case "true" -> "EndEvent_AppealUpheld";
                case "false" -> "EndEvent_RecheckRefused";
                case "recheck-requested" -> "409 recheck-already-requested";
                default -> stays(at, event, "Recheck");
            };
            default -> event.equals("recheck-requested") ? "Task_RecheckAppeal"
                    : event.equals("Timer_RecheckWindowClosed") ? "EndEvent_RecheckNotRequested" : NOTHING;
        };
    }

    /** One no is enough for a refusal, two yes are needed for a revocation. */
    private static String objection(String at, String event) {
        boolean first = at.equals("Task_DecideObjection");
        return switch (event) {
            case "true" -> first ? "Task_ConfirmRevocation" : "EndEvent_ExclusionRevoked";
            case "false" -> "EndEvent_ObjectionRefused";
            default -> stays(at, event, first ? "Decision" : "Confirmation");
        };
    }

    /** Two persons agree, or it is refused; it lapses with the limit and goes with its case. */
    private static String extension(String at, String event) {
        boolean first = at.equals("Task_EndorseExtension");
        return switch (event) {
            case "true" -> first ? "Task_ApproveExtension" : "EndEvent_ExtensionGranted";
            case "false" -> "EndEvent_ExtensionRefused";
            case "Timer_OriginalLimit" -> "EndEvent_ExtensionLapsed";
            case "extension-withdrawn" -> "EndEvent_ExtensionWithdrawn";
            default -> stays(at, event, first ? "Endorsement" : "Approval");
        };
    }

    /** A confirmed one with a flag is kept for accountability. */
    private static String lead(String kind, String at, String event) {
        return switch (event) {
            case "TRANSFER", "PENDING" -> "Task_RecordReply";
            case "DISMISS" -> "EndEvent_LeadDismissed";
            case "NOT_CONFIRMED" -> "EndEvent_LeadNotConfirmed";
            case "CONFIRMED" -> kind.equals("flagged") ? "Task_RecordAccountability" : "EndEvent_LeadConfirmed";
            case "Task_RecordAccountability" -> "EndEvent_AccountabilityKept";
            default -> stays(at, event, at.replace("Task_", "").replace("Record", "").replace("Lead", ""));
        };
    }

    private static String check(String at, String event) {
        return switch (event) {
            case "CONFIRMED" -> "EndEvent_VisitConfirmed";
            case "CONTRADICTED" -> "EndEvent_VisitContradicted";
            case "UNREACHABLE" -> "EndEvent_ReviewerUnreachable";
            default -> stays(at, event, "SpotCheck");
        };
    }

    /** What concentrates ends with its effect only, or with all of its reviews, and is never answered or handed on; a finding is never answered. */
    private static String improvement(String kind, String at, String event) {
        boolean concentrated = kind.equals("CONCENTRATED");
        return switch (event) {
            case "ADOPT" -> "Task_CarryOutImprovement";
            case "FORWARD" -> concentrated ? "400 disposition-not-for-source" : "Task_RecordSuperiorReply";
            case "ANSWER" -> kind.equals("COMMENT") ? "Task_AnswerComment" : "400 disposition-not-for-source";
            case "Task_CarryOutImprovement" -> "Task_AcceptImprovement";
            case "Task_RecordSuperiorReply" -> "EndEvent_SuperiorReplied";
            case "Task_AnswerComment" -> "EndEvent_CommentAnswered";
            case "false" -> "Task_CarryOutImprovement";
            case "problem-unfounded" -> concentrated ? "EndEvent_ProblemUnfounded" : "400 unfounded-not-for-source";
            case "true" -> at.equals("Task_RecordEffect") ? "EndEvent_EffectShown" : concentrated ? "Task_RecordEffect" : "EndEvent_ImprovementAccepted";
            default -> stays(at, event, at.replaceAll("Task_|Record|Superior|Improvement|Comment", ""));
        };
    }

    /** A reminder and a late mark change nothing. */
    private static String stays(String at, String event, String name) {
        return event.equals("Timer_" + name + "Reminder") || event.equals("Timer_" + name + "Overdue") ? at : NOTHING;
    }
}
