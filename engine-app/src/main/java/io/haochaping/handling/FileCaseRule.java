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

/** 备案 (S2): accepted gives the filing number; refused opens {@code close} again with the same due time. */
@Component
class FileCaseRule implements TaskRule {

    private final CaseRecord record;
    private final CaseDeadlines deadlines;
    private final Bounces bounces;

    FileCaseRule(CaseRecord record, CaseDeadlines deadlines, Bounces bounces) {
        this.record = record;
        this.deadlines = deadlines;
        this.bounces = bounces;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Tasks.FILE);
    }

    @Override
    public Set<String> inputs() {
        return Set.of(Variables.FILING_ACCEPTED, "filingNote");
    }

    @Override
    public Map<String, Object> accept(Completion completion, Inputs inputs) {
        boolean accepted = inputs.flag(Variables.FILING_ACCEPTED);
        deadlines.met(completion.caseNo(), DeadlineKind.FILE);
        if (accepted) {
            record.filed(completion.caseNo(), inputs.text("filingNote").orElse(null), completion.actor());
        } else {
            record.filingRefused(completion.caseNo(), inputs.requiredText("filingNote"), completion.actor());
            deadlines.reopen(completion.caseNo(), DeadlineKind.CLOSE);
            bounces.sentBack(completion.caseNo());
        }
        return Map.of(Variables.FILING_ACCEPTED, accepted);
    }
}
