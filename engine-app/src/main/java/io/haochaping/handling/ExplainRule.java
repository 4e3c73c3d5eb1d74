package io.haochaping.handling;

import java.util.Map;
import java.util.Set;

import io.haochaping.engine.Inputs;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.process.BadReviewHandling.Tasks;
import org.springframework.stereotype.Component;

/** 解释说明: the legal basis, and the explanation that the reviewer reads. */
@Component
class ExplainRule implements TaskRule {

    private final CaseRecord record;

    ExplainRule(CaseRecord record) {
        this.record = record;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Tasks.EXPLAIN);
    }

    @Override
    public Set<String> inputs() {
        return Set.of("legalBasis", "explanation");
    }

    @Override
    public Map<String, Object> accept(Completion completion, Inputs inputs) {
        record.explained(completion.caseNo(), inputs.requiredText("legalBasis"), inputs.requiredText("explanation"), completion.actor());
        return Map.of();
    }
}
