package io.haochaping.process;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.process.Situation.LastVisit;

/** Contract section 4 in plain Java, written from its text without looking at the model: what an outcome leads to. */
final class ContractOracle {

    static final String CLOSED = "EndEvent_CaseClosed";
    static final String EXCLUDED = "EndEvent_ReviewExcluded";

    /** An appeal about the review was upheld, whatever the case stands at. */
    static final String APPEAL_UPHELD = "APPEAL_UPHELD";

    static final Map<String, List<String>> OUTCOMES = Map.ofEntries(
            Map.entry(Situation.START, List.of("UNIT_KNOWN", "UNIT_UNKNOWN", "REVOKED")),
            Map.entry("Task_DispatchCase", List.of("ASSIGN", "OUT_OF_SCOPE", APPEAL_UPHELD)),
            Map.entry("Task_ArbitrateDispatch", List.of("ASSIGN", "OUT_OF_SCOPE", APPEAL_UPHELD)),
            Map.entry("Task_ContactReviewer", List.of("REACHED", "REFUSED", "UNREACHABLE", "RETURN_CASE", APPEAL_UPHELD)),
            Map.entry("Task_VerifyReview", List.of("JUSTIFIED_RESOLVED", "JUSTIFIED_SIMPLE", "JUSTIFIED_COMPLEX", "NO_LEGAL_BASIS",
                    "MISRATED", "MALICIOUS", "DUPLICATE", "OUT_OF_SCOPE", "TEST_DATA", "RETURN_CASE", APPEAL_UPHELD)),
            Map.entry("Task_ApproveComplex", List.of("true", "false", APPEAL_UPHELD)),
            Map.entry("Task_Rectify", List.of("done", APPEAL_UPHELD)),
            Map.entry("Task_ExplainToReviewer", List.of("done", APPEAL_UPHELD)),
            Map.entry("Task_DecideExclusion", List.of("true", "false", APPEAL_UPHELD)),
            Map.entry("Task_SignOff", List.of("true", "false", APPEAL_UPHELD)),
            Map.entry("Task_ReturnVisit", List.of("SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED", "UNREACHABLE", "REFUSED", APPEAL_UPHELD)),
            Map.entry(Situation.WAITING, List.of("answered", APPEAL_UPHELD)),
            Map.entry("Task_FileCase", List.of("true", "false", APPEAL_UPHELD)));

    private static final Set<String> EXCLUDING = Set.of("MISRATED", "MALICIOUS", "DUPLICATE", "OUT_OF_SCOPE", "TEST_DATA");

    /** What follows: a situation whose place is a task, the waiting or an end, or the refusal of the completion. */
    sealed interface Step permits Moved, Refused {
    }

    record Moved(Situation to) implements Step {
        @Override
        public String toString() {
            return to.at();
        }
    }

    record Refused(String code) implements Step {
        @Override
        public String toString() {
            return "400 " + code;
        }
    }

    private ContractOracle() {
    }

    static boolean ended(Situation situation) {
        return Set.of(CLOSED, EXCLUDED).contains(situation.at());
    }

    static Step step(Situation now, String outcome) {
        return outcome.equals(APPEAL_UPHELD) ? to(now, EXCLUDED) : answered(now, outcome);
    }

    private static Step answered(Situation now, String outcome) {
        return switch (now.at()) {
            case Situation.START -> received(now, outcome);
            case "Task_DispatchCase", "Task_ArbitrateDispatch" -> dispatched(now, outcome);
            case "Task_ContactReviewer" -> contacted(now, outcome);
            case "Task_VerifyReview" -> verified(now, outcome);
            case "Task_ApproveComplex" -> to(now, "Task_Rectify");
            case "Task_Rectify", "Task_ExplainToReviewer" -> to(now, "Task_SignOff");
            case "Task_DecideExclusion" -> decided(now, outcome);
            case "Task_SignOff" -> signed(now, outcome);
            case "Task_ReturnVisit" -> visited(now, outcome);
            case Situation.WAITING -> to(now, "Task_FileCase");
            case "Task_FileCase" -> outcome.equals("true") ? to(now, CLOSED) : rework(now.withFilingRefused(true));
            default -> throw new IllegalArgumentException(now.at());
        };
    }

    private static Step to(Situation now, String place) {
        return new Moved(now.at(place));
    }

    /** What an exclusion had ended begins anew where it is verified; the contact is not repeated. */
    private static Step received(Situation now, String outcome) {
        return switch (outcome) {
            case "UNIT_KNOWN" -> toUnit(now);
            case "UNIT_UNKNOWN" -> to(now, "Task_DispatchCase");
            default -> to(now, "Task_VerifyReview");
        };
    }

    private static Step toUnit(Situation now) {
        return to(now, now.contactDue() ? "Task_ContactReviewer" : "Task_VerifyReview");
    }

    private static Step dispatched(Situation now, String outcome) {
        if (outcome.equals("ASSIGN")) {
            return toUnit(now);
        }
        return now.exclusionRefused() ? new Refused("exclusion-already-refused") : to(now.withAskedAtDispatch(true), "Task_DecideExclusion");
    }

    private static Step contacted(Situation now, String outcome) {
        return switch (outcome) {
            case "RETURN_CASE" -> returned(now);
            case "UNREACHABLE" -> now.attempts() ? to(now.withContactMet(true), "Task_VerifyReview") : new Refused("attempts-missing");
            default -> to(now.withContactMet(true), "Task_VerifyReview");
        };
    }

    private static Step returned(Situation now) {
        return now.returns() < 3 ? to(now.withReturns(now.returns() + 1), "Task_ArbitrateDispatch") : new Refused("return-not-allowed");
    }

    private static Step verified(Situation now, String outcome) {
        if (outcome.equals("RETURN_CASE")) {
            return returned(now.withFinding(outcome));
        }
        Situation found = now.withFinding(outcome);
        if (EXCLUDING.contains(outcome)) {
            return now.exclusionRefused() ? new Refused("exclusion-already-refused") : to(found.withAskedAtDispatch(false), "Task_DecideExclusion");
        }
        return switch (outcome) {
            case "JUSTIFIED_RESOLVED" -> to(found, "Task_SignOff");
            case "JUSTIFIED_SIMPLE" -> to(found, "Task_Rectify");
            case "NO_LEGAL_BASIS" -> to(found, "Task_ExplainToReviewer");
            case "JUSTIFIED_COMPLEX" -> now.complexAsked() ? new Refused("complex-not-allowed") : to(found.withComplexAsked(true), "Task_ApproveComplex");
            default -> throw new IllegalArgumentException(outcome);
        };
    }

    private static Step decided(Situation now, String outcome) {
        if (outcome.equals("true")) {
            return to(now, EXCLUDED);
        }
        Situation closed = now.withExclusionRefused(true).withAskedAtDispatch(false);
        return to(closed, now.askedAtDispatch() ? "Task_ArbitrateDispatch" : "Task_VerifyReview");
    }

    private static Step signed(Situation now, String outcome) {
        if (outcome.equals("true")) {
            return to(now, now.visitDue() ? "Task_ReturnVisit" : "Task_FileCase");
        }
        return "JUSTIFIED_RESOLVED".equals(now.finding()) ? to(now, "Task_VerifyReview") : rework(now);
    }

    private static Step rework(Situation now) {
        return to(now, "NO_LEGAL_BASIS".equals(now.finding()) ? "Task_ExplainToReviewer" : "Task_Rectify");
    }

    private static Step visited(Situation now, String outcome) {
        if (outcome.equals("UNREACHABLE") && !now.attempts()) {
            return new Refused("attempts-missing");
        }
        if (!outcome.equals("DISSATISFIED")) {
            return to(now.withVisits(LastVisit.CONCLUDED, now.dissatisfied()), "Task_FileCase");
        }
        Situation visited = now.withVisits(LastVisit.DISSATISFIED, Math.min(2, now.dissatisfied() + 1));
        return now.dissatisfied() == 0 ? rework(visited) : to(visited, Situation.WAITING);
    }
}
