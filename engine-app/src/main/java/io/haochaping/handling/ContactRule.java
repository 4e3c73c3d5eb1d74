package io.haochaping.handling;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

import io.haochaping.engine.Inputs;
import io.haochaping.casefile.AttemptPurpose;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.ContactOutcome;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import org.springframework.stereotype.Component;

/** 先行联系: reached, refused, unreachable after enough attempts, or not ours. */
@Component
class ContactRule implements TaskRule {

    enum Outcome {
        REACHED, REFUSED, UNREACHABLE, RETURN_CASE
    }

    private final CaseRecord record;
    private final CaseDeadlines deadlines;
    private final Attempts attempts;
    private final Returns returns;

    ContactRule(CaseRecord record, CaseDeadlines deadlines, Attempts attempts, Returns returns) {
        this.record = record;
        this.deadlines = deadlines;
        this.attempts = attempts;
        this.returns = returns;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Tasks.CONTACT);
    }

    @Override
    public Set<String> inputs() {
        return Set.of(Variables.CONTACT_OUTCOME, "contactNote", "contactedAt");
    }

    @Override
    public Map<String, Object> accept(Completion completion, Inputs inputs) {
        Outcome outcome = inputs.choice(Variables.CONTACT_OUTCOME, Outcome.class);
        String note = inputs.requiredText("contactNote");
        return switch (outcome) {
            case RETURN_CASE -> returns.giveBack(completion, Variables.CONTACT_OUTCOME, note);
            case UNREACHABLE -> {
                attempts.requireEnough(completion.view(), AttemptPurpose.CONTACT, completion.view().receivedAt());
                yield contacted(completion, ContactOutcome.UNREACHABLE, null, note);
            }
            case REACHED, REFUSED -> {
                Instant at = inputs.past("contactedAt", completion.view().receivedAt(), completion.now());
                yield contacted(completion, ContactOutcome.valueOf(outcome.name()), at, note);
            }
        };
    }

    private Map<String, Object> contacted(Completion completion, ContactOutcome outcome, Instant at, String note) {
        record.contacted(completion.caseNo(), outcome, at, note, completion.actor());
        deadlines.met(completion.caseNo(), DeadlineKind.CONTACT);
        return Map.of(Variables.CONTACT_OUTCOME, outcome.name());
    }
}
