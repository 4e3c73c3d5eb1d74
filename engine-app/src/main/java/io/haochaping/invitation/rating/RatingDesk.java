package io.haochaping.invitation.rating;

import java.time.Clock;
import java.util.Optional;

import io.haochaping.channel.DirectIntake;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes a filled-in form to the intake that all channels use. A form that is sent twice is answered twice with the same receipt. */
@Component
class RatingDesk {

    private final DirectIntake intake;
    private final Reviews reviews;
    private final Clock clock;

    RatingDesk(DirectIntake intake, Reviews reviews, Clock clock) {
        this.intake = intake;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** The receipt of this very form, where it was taken before: a double click, a reloaded page, the way back. */
    Optional<String> earlier(Offer offer, RatingForm form) {
        return reviews.findByChannelReviewNo(offer.channelId(), offer.reviewNo(form)).filter(offer::isOf).map(RegisteredReview::receipt);
    }

    /**
     * @param admission throws where there were too many; asked once the form itself is right
     * @return the receipt
     * @throws Problem 422 with one entry per field; 409 {@code already-reviewed}
     */
    String take(Offer offer, RatingForm form, Runnable admission) {
        RatingRules.check(form, offer.rights().reasonRequired());
        admission.run();
        try {
            return intake.take(offer.channelId(), offer.rights(), offer.submission(form, clock)).receipt();
        } catch (Problem refused) {
            if (refused.status() != HttpStatus.CONFLICT) {
                throw refused;
            }
            return earlier(offer, form).orElseThrow(() -> refused);
        }
    }
}
