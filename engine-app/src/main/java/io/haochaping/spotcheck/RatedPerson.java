package io.haochaping.spotcheck;

import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.organisation.Organisation;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;

import org.springframework.stereotype.Component;

/** The account of the person whom the review of a case rates. */
@Component
class RatedPerson {

    private final Reviews reviews;
    private final Organisation organisation;

    RatedPerson(Reviews reviews, Organisation organisation) {
        this.reviews = reviews;
        this.organisation = organisation;
    }

    Optional<String> of(CaseView view) {
        return reviews.find(view.reviewId()).flatMap(this::account);
    }

    private Optional<String> account(RegisteredReview review) {
        return review.staffNo() == null || review.unitCode() == null ? Optional.empty()
                : organisation.accountOfStaff(review.unitCode(), review.staffNo());
    }
}
