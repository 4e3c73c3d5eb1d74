package io.haochaping.handling;

import java.util.Map;
import java.util.Set;

import io.haochaping.engine.Inputs;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import org.springframework.stereotype.Component;

/** 不予采纳认定: upheld ends the case, refused closes exclusion for it. */
@Component
class DecideExclusionRule implements TaskRule {

    private final CaseRecord record;
    private final CaseDeadlines deadlines;

    DecideExclusionRule(CaseRecord record, CaseDeadlines deadlines) {
        this.record = record;
        this.deadlines = deadlines;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Tasks.DECIDE_EXCLUSION);
    }

    @Override
    public Set<String> inputs() {
        return Set.of(Variables.EXCLUSION_UPHELD, "exclusionNote");
    }

    @Override
    public Map<String, Object> accept(Completion completion, Inputs inputs) {
        boolean upheld = inputs.flag(Variables.EXCLUSION_UPHELD);
        record.exclusionDecided(completion.caseNo(), upheld, inputs.requiredText("exclusionNote"), completion.actor());
        deadlines.met(completion.caseNo(), DeadlineKind.DECIDE);
        return Map.of(Variables.EXCLUSION_UPHELD, upheld, Variables.EXCLUSION_REFUSED, !upheld);
    }
}
