package io.haochaping.handling;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import io.haochaping.engine.Inputs;
import io.haochaping.casefile.CaseDimensions;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.EvidenceStore;
import io.haochaping.casefile.Finding;
import io.haochaping.casefile.Track;
import io.haochaping.identity.problem.Problem;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import io.haochaping.review.Dimension;
import org.springframework.stereotype.Component;

/** 调查核实: what was found, and how it goes on. */
@Component
class VerifyRule implements TaskRule {

    /** Which side of the service (S2), where the norms of the review do not tell it; stays out of the engine. */
    private static final String DIMENSION = "dimension";

    private final CaseRecord record;
    private final EvidenceStore evidence;
    private final Returns returns;
    private final ComplexPlan complex;
    private final CaseDimensions dimensions;

    VerifyRule(CaseRecord record, EvidenceStore evidence, Returns returns, ComplexPlan complex, CaseDimensions dimensions) {
        this.record = record;
        this.evidence = evidence;
        this.returns = returns;
        this.complex = complex;
        this.dimensions = dimensions;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Tasks.VERIFY);
    }

    @Override
    public Set<String> inputs() {
        return Set.of(Variables.FINDING, "findingNote", Variables.PLANNED_DATE, DIMENSION);
    }

    @Override
    public Map<String, Object> accept(Completion completion, Inputs inputs) {
        String note = inputs.requiredText("findingNote");
        if (inputs.requiredText(Variables.FINDING).equals(Returns.RETURN_CASE)) {
            return returns.giveBack(completion, Variables.FINDING, note);
        }
        Finding finding = inputs.choice(Variables.FINDING, Finding.class);
        requireExclusionPossible(completion, finding);
        LocalDate planned = finding == Finding.JUSTIFIED_COMPLEX ? complex.plannedDate(completion, inputs) : null;
        record.verified(completion.caseNo(), finding, planned, note, completion.actor());
        if (inputs.has(DIMENSION)) {
            dimensions.choose(completion.caseNo(), inputs.choice(DIMENSION, Dimension.class), completion.actor());
        }
        return kept(finding, planned);
    }

    private void requireExclusionPossible(Completion completion, Finding finding) {
        if (!finding.asksForExclusion()) {
            return;
        }
        if (completion.view().exclusionRefused()) {
            throw Problem.badRequest("exclusion-already-refused");
        }
        if (!evidence.any(completion.caseNo())) {
            throw Problem.badRequest("evidence-missing");
        }
    }

    private static Map<String, Object> kept(Finding finding, LocalDate planned) {
        Map<String, Object> kept = new HashMap<>(Map.of(Variables.FINDING, finding.name()));
        if (planned != null) {
            kept.put(Variables.PLANNED_DATE, planned.toString());
        }
        if (finding == Finding.JUSTIFIED_SIMPLE) {
            kept.put(Variables.TRACK, Track.SIMPLE.name());
        }
        return kept;
    }
}
