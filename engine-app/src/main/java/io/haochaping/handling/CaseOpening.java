package io.haochaping.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.NewCase;
import io.haochaping.deadline.Policies;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.process.BadReviewHandling.Variables;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens a case: its record and its process instance in one transaction, or neither. */
@Component
class CaseOpening {

    private final Reviews reviews;
    private final Organisation organisation;
    private final Policies policies;
    private final CaseFiles files;
    private final CaseRecord record;
    private final CaseProcess process;
    private final Clock clock;

    CaseOpening(Reviews reviews, Organisation organisation, Policies policies, CaseFiles files, CaseRecord record, CaseProcess process,
            Clock clock) {
        this.reviews = reviews;
        this.organisation = organisation;
        this.policies = policies;
        this.files = files;
        this.record = record;
        this.process = process;
        this.clock = clock;
    }

    @Transactional
    String open(String reviewId) {
        RegisteredReview review = reviews.find(reviewId).orElseThrow(() -> Problem.badRequest("review-unknown"));
        Optional<CaseView> existing = files.ofReview(reviewId);
        return existing.isPresent() ? existing.get().caseNo() : open(review, review.receivedAt(), Milestones.SYSTEM);
    }

    /** The clock of such a case starts now: only with the coordinator's word it is a complaint. */
    @Transactional
    String openByHand(String reviewId, Person coordinator) {
        RegisteredReview review = reviews.find(reviewId).orElseThrow(() -> Problem.badRequest("review-unknown"));
        if (!coordinator.isCoordinatorOf(review.jurisdiction())) {
            throw Problem.forbidden("coordinator-of-the-jurisdiction-only");
        }
        if (files.ofReview(reviewId).isPresent()) {
            throw Problem.conflict("review-has-a-case");
        }
        return open(review, clock.instant(), coordinator.id());
    }

    private String open(RegisteredReview review, Instant receivedAt, String actor) {
        Jurisdiction jurisdiction = organisation.jurisdiction(review.jurisdiction()).orElseThrow();
        CaseView view = record.open(new NewCase(review.id(), review.kind(), jurisdiction.code(), review.unitCode(),
                policies.current(jurisdiction.policy()), review.realName(), review.reachable(), review.staffNo(), review.subject(),
                receivedAt), actor);
        process.start(view.caseNo(), variables(view, review));
        return view.caseNo();
    }

    private Map<String, Object> variables(CaseView view, RegisteredReview review) {
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
        variables.put(Variables.RETURNS, 0);
        variables.put(Variables.EXCLUSION_REFUSED, false);
        return variables;
    }
}
