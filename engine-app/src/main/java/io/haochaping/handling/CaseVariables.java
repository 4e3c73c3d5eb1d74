package io.haochaping.handling;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.BadReviewHandling.Variables;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;

/** With what the process of a case begins. */
@Component
class CaseVariables {

    private final Reviews reviews;
    private final Organisation organisation;

    CaseVariables(Reviews reviews, Organisation organisation) {
        this.reviews = reviews;
        this.organisation = organisation;
    }

    Map<String, Object> of(CaseView view) {
        RegisteredReview review = reviews.find(view.reviewId()).orElseThrow();
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.CASE_NO, view.caseNo());
        variables.put(Variables.REVIEW_ID, review.id());
        variables.put(Variables.KIND, review.kind().name());
        variables.put(Variables.JURISDICTION, view.jurisdiction());
        variables.put(Variables.UNIT_CODE, view.unitCode());
        variables.put(Variables.UNIT_NAME, Optional.ofNullable(view.unitCode()).flatMap(organisation::unit).map(Unit::name).orElse(null));
        variables.put(Variables.SUBJECT, review.subject());
        variables.put(Variables.SATISFACTION, review.satisfaction() == null ? null : review.satisfaction().name());
        variables.put(Variables.REAL_NAME, review.realName());
        variables.put(Variables.POLICY, view.policy().key());
        variables.put(Variables.POLICY_VERSION, view.policy().version());
        variables.put(Variables.RETURNS, view.returns());
        variables.put(Variables.EXCLUSION_REFUSED, view.exclusionRefused());
        return variables;
    }
}
