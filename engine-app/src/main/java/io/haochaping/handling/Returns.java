package io.haochaping.handling;

import java.util.Map;

import io.haochaping.casefile.CaseRecord;
import io.haochaping.deadline.Policies;
import io.haochaping.identity.problem.Problem;
import io.haochaping.process.BadReviewHandling.Variables;
import org.springframework.stereotype.Component;

/** A unit gives a case back (退回): counted, and after the policy's last time no more. */
@Component
class Returns {

    static final String RETURN_CASE = "RETURN_CASE";

    private final CaseRecord record;
    private final Policies policies;
    private final Bounces bounces;

    Returns(CaseRecord record, Policies policies, Bounces bounces) {
        this.record = record;
        this.policies = policies;
        this.bounces = bounces;
    }

    Map<String, Object> giveBack(Completion completion, String outcome, String note) {
        int most = policies.profile(completion.view().policy()).maximumReturns();
        if (completion.view().returns() >= most) {
            throw Problem.badRequest("return-not-allowed", most);
        }
        int returns = record.returned(completion.caseNo(), note, completion.actor());
        bounces.returned(completion.caseNo());
        return Map.of(outcome, RETURN_CASE, Variables.RETURNS, returns);
    }
}
