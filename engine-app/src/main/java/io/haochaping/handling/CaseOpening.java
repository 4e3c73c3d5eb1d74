package io.haochaping.handling;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import io.haochaping.casefile.CaseDimensions;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.NewCase;
import io.haochaping.deadline.Policies;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
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
    private final CaseDimensions dimensions;
    private final CaseProcess process;
    private final CaseVariables variables;
    private final Clock clock;

    CaseOpening(Reviews reviews, Organisation organisation, Policies policies, CaseFiles files, CaseRecord record, CaseDimensions dimensions,
            CaseProcess process, CaseVariables variables, Clock clock) {
        this.reviews = reviews;
        this.organisation = organisation;
        this.policies = policies;
        this.files = files;
        this.record = record;
        this.dimensions = dimensions;
        this.process = process;
        this.variables = variables;
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
        dimensions.told(view.caseNo(), review.normCodes());
        process.start(view.caseNo(), variables.of(view));
        return view.caseNo();
    }
}
