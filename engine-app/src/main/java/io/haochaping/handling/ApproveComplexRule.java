package io.haochaping.handling;

import java.util.Map;
import java.util.Set;

import io.haochaping.engine.Inputs;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.DeadlineChangeCause;
import io.haochaping.casefile.Track;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import org.springframework.stereotype.Component;

/** 复杂问题认定: approved moves {@code rectify} to the planned day and opens the ledger entry. */
@Component
class ApproveComplexRule implements TaskRule {

    private final CaseRecord record;
    private final CaseDeadlines deadlines;
    private final CaseTimers timers;

    ApproveComplexRule(CaseRecord record, CaseDeadlines deadlines, CaseTimers timers) {
        this.record = record;
        this.deadlines = deadlines;
        this.timers = timers;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Tasks.APPROVE_COMPLEX);
    }

    @Override
    public Set<String> inputs() {
        return Set.of(Variables.COMPLEX_APPROVED, "approvalNote");
    }

    @Override
    public Map<String, Object> accept(Completion completion, Inputs inputs) {
        boolean approved = inputs.flag(Variables.COMPLEX_APPROVED);
        String note = approved ? inputs.text("approvalNote").orElse(null) : inputs.requiredText("approvalNote");
        record.complexDecided(completion.caseNo(), approved, note, completion.actor());
        if (approved) {
            moveRectification(completion);
        }
        return Map.of(Variables.COMPLEX_APPROVED, approved, Variables.TRACK, (approved ? Track.COMPLEX : Track.SIMPLE).name());
    }

    private void moveRectification(Completion completion) {
        boolean open = deadlines.find(completion.caseNo(), DeadlineKind.RECTIFY).filter(rectify -> !rectify.isMet()).isPresent();
        if (open) {
            var moved = deadlines.change(completion.caseNo(), DeadlineKind.RECTIFY, completion.view().plannedDate(),
                    DeadlineChangeCause.COMPLEX_APPROVED, completion.actor());
            timers.move(completion.caseNo(), moved);
        }
    }
}
