package io.haochaping.handling;

import java.util.Map;
import java.util.Set;

import io.haochaping.engine.Inputs;
import io.haochaping.casefile.AttemptPurpose;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.VisitOutcome;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import org.springframework.stereotype.Component;

/** 回访: the reviewer's word on the outcome. A first dissatisfaction is worked on again, any other outcome is the final visit. */
@Component
class ReturnVisitRule implements TaskRule {

    private final CaseRecord record;
    private final CaseDeadlines deadlines;
    private final Attempts attempts;
    private final Bounces bounces;

    ReturnVisitRule(CaseRecord record, CaseDeadlines deadlines, Attempts attempts, Bounces bounces) {
        this.record = record;
        this.deadlines = deadlines;
        this.attempts = attempts;
        this.bounces = bounces;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Tasks.RETURN_VISIT);
    }

    @Override
    public Set<String> inputs() {
        return Set.of(Variables.VISIT_OUTCOME, "visitNote");
    }

    @Override
    public Map<String, Object> accept(Completion completion, Inputs inputs) {
        VisitOutcome outcome = inputs.choice(Variables.VISIT_OUTCOME, VisitOutcome.class);
        String note = outcome == VisitOutcome.SATISFIED ? inputs.text("visitNote").orElse(null) : inputs.requiredText("visitNote");
        if (outcome == VisitOutcome.UNREACHABLE) {
            attempts.requireEnough(completion.view(), AttemptPurpose.RETURN_VISIT, completion.taskOpened());
        }
        boolean workedOnAgain = outcome == VisitOutcome.DISSATISFIED && completion.view().dissatisfiedVisits() == 0;
        record.visited(completion.caseNo(), outcome, note, completion.actor());
        if (workedOnAgain) {
            bounces.sentBack(completion.caseNo());
        }
        if (!workedOnAgain) {
            deadlines.met(completion.caseNo(), DeadlineKind.CLOSE);
        }
        return Map.of(Variables.VISIT_OUTCOME, outcome.name());
    }
}
