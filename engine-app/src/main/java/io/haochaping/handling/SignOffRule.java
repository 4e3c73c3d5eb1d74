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

/** 负责人签批: signed off issues the feedback and meets {@code rectify}. */
@Component
class SignOffRule implements TaskRule {

    private final CaseRecord record;
    private final CaseDeadlines deadlines;
    private final Bounces bounces;

    SignOffRule(CaseRecord record, CaseDeadlines deadlines, Bounces bounces) {
        this.record = record;
        this.deadlines = deadlines;
        this.bounces = bounces;
    }

    @Override
    public Set<String> tasks() {
        return Set.of(Tasks.SIGN_OFF);
    }

    @Override
    public Set<String> inputs() {
        return Set.of(Variables.SIGNED_OFF, "signOffNote");
    }

    @Override
    public Map<String, Object> accept(Completion completion, Inputs inputs) {
        boolean signedOff = inputs.flag(Variables.SIGNED_OFF);
        if (signedOff) {
            record.signedOff(completion.caseNo(), inputs.text("signOffNote").orElse(null), completion.actor());
            deadlines.met(completion.caseNo(), DeadlineKind.RECTIFY);
        } else {
            record.signOffRefused(completion.caseNo(), inputs.requiredText("signOffNote"), completion.actor());
            bounces.sentBack(completion.caseNo());
        }
        return Map.of(Variables.SIGNED_OFF, signedOff);
    }
}
