package io.haochaping.lead;

import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.organisation.Organisation;
import io.haochaping.review.Reviews;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The person whom the review of a case rates. */
@Component
class RatedStaff {

    /** Both null where nobody is rated by number. */
    record Rated(@Nullable String unitCode, @Nullable String staffNo) {
    }

    private final Reviews reviews;
    private final Organisation organisation;

    RatedStaff(Reviews reviews, Organisation organisation) {
        this.reviews = reviews;
        this.organisation = organisation;
    }

    Rated of(CaseView view) {
        return reviews.find(view.reviewId()).filter(review -> review.staffNo() != null)
                .map(review -> new Rated(review.unitCode(), review.staffNo())).orElse(new Rated(null, null));
    }

    Optional<String> accountOf(CaseView view) {
        Rated rated = of(view);
        return rated.unitCode() == null || rated.staffNo() == null ? Optional.empty()
                : organisation.accountOfStaff(rated.unitCode(), rated.staffNo());
    }
}
