package io.haochaping.handling;

import java.time.Instant;

import io.haochaping.casefile.AttemptPurpose;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.ContactAttempts;
import io.haochaping.deadline.Policies;
import io.haochaping.identity.problem.Problem;
import org.springframework.stereotype.Component;

/** "Unreachable" is believed after the counted attempts that the policy asks for. */
@Component
class Attempts {

    private final ContactAttempts attempts;
    private final Policies policies;

    Attempts(ContactAttempts attempts, Policies policies) {
        this.attempts = attempts;
        this.policies = policies;
    }

    void requireEnough(CaseView view, AttemptPurpose purpose, Instant since) {
        int needed = policies.profile(view.policy()).contactAttempts();
        int counted = attempts.counted(view.caseNo(), purpose, since);
        if (counted < needed) {
            throw Problem.badRequest("attempts-missing", needed, counted);
        }
    }
}
