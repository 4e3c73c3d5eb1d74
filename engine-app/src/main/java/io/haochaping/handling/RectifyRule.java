package io.haochaping.handling;

import java.util.Map;
import java.util.Set;

import io.haochaping.engine.Inputs;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.process.BadReviewHandling.Tasks;
import org.springframework.stereotype.Component;

/** 整改: what was put right. */
@Component
class RectifyRule implements TaskRule {

    private final CaseRecord record;

    RectifyRule(CaseRecord record) {
        this.record = record;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Tasks.RECTIFY);
    }

    @Override
    public Set<String> inputs() {
        return Set.of("rectification");
    }

    @Override
    public Map<String, Object> accept(Completion completion, Inputs inputs) {
        record.rectified(completion.caseNo(), inputs.requiredText("rectification"), completion.actor());
        return Map.of();
    }
}
