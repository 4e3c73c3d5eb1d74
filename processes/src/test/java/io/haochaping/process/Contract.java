package io.haochaping.process;

import java.util.Map;
import java.util.Set;

/** Words of contract section 4 and 5, written down a second time on purpose: models and constants are compared with them. */
final class Contract {

    static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("Task_DispatchCase", "转办"),
            Map.entry("Task_ArbitrateDispatch", "裁定承办单位"),
            Map.entry("Task_ContactReviewer", "先行联系"),
            Map.entry("Task_VerifyReview", "调查核实"),
            Map.entry("Task_ApproveComplex", "复杂问题认定"),
            Map.entry("Task_Rectify", "整改"),
            Map.entry("Task_ExplainToReviewer", "解释说明"),
            Map.entry("Task_DecideExclusion", "不予采纳认定"),
            Map.entry("Task_SignOff", "负责人签批"),
            Map.entry("Task_ReturnVisit", "回访"),
            Map.entry("Task_FileCase", "备案"),
            Map.entry("Task_SuperviseOverdue", "督办"));

    static final Set<String> OUTCOMES = Set.of("ASSIGN", "OUT_OF_SCOPE", "REACHED", "REFUSED", "UNREACHABLE", "RETURN_CASE",
            "JUSTIFIED_RESOLVED", "JUSTIFIED_SIMPLE", "JUSTIFIED_COMPLEX", "NO_LEGAL_BASIS", "MISRATED", "MALICIOUS", "DUPLICATE",
            "TEST_DATA", "SATISFIED", "BASICALLY_SATISFIED", "DISSATISFIED");

    static final Set<String> VARIABLES = Set.of("caseNo", "reviewId", "kind", "jurisdiction", "unitCode", "unitName", "subject",
            "satisfaction", "realName", "policy", "policyVersion", "track", "finding", "dispatchDecision", "contactOutcome",
            "complexApproved", "exclusionUpheld", "signedOff", "visitOutcome", "filingAccepted", "plannedDate", "returns", "exclusionRefused");

    private Contract() {
    }
}
