package io.haochaping.channel.intake;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.channel.Channel;
import io.haochaping.handling.CaseHandling;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.ChannelRights;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Registration;
import io.haochaping.review.ReviewRegister;
import io.haochaping.review.ReviewSubmission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Review, case and process instance in one transaction: all three or none. */
@Component
class IntakeTransaction {

    private final ReviewRegister register;
    private final CaseHandling handling;
    private final CaseFiles cases;
    private final Retrying retrying;

    IntakeTransaction(ReviewRegister register, CaseHandling handling, CaseFiles cases, Retrying retrying) {
        this.register = register;
        this.handling = handling;
        this.cases = cases;
        this.retrying = retrying;
    }

    /**
     * @throws io.haochaping.identity.problem.Problem whatever the register refuses; 503 where others were always faster
     */
    ReviewAnswer take(String channelId, ChannelRights rights, ReviewSubmission submission) {
        try {
            return retrying.inTransaction(() -> register(channelId, rights, submission));
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.CONFLICT) {
                throw problem;
            }
            // The same review may have been stored between the two looks of the register; a new transaction then sees it first.
            return retrying.inTransaction(() -> register(channelId, rights, submission));
        }
    }

    ReviewAnswer take(Channel channel, ReviewSubmission submission) {
        return take(channel.id(), rightsOf(channel), submission);
    }

    /** The case that a channel is told about: its own, or the one that a follow-up went to. */
    @Nullable
    String caseOf(RegisteredReview review) {
        if (review.opensCase()) {
            return cases.ofReview(review.id()).map(CaseView::caseNo).orElse(null);
        }
        String first = review.followUpOf();
        return first == null ? null
                : cases.ofReview(review.id()).or(() -> cases.ofReview(first)).map(CaseView::caseNo).orElse(null);
    }

    static ChannelRights rightsOf(Channel channel) {
        return new ChannelRights(channel.homeJurisdiction(), channel.reasonRequired(), channel.units());
    }

    private ReviewAnswer register(String channelId, ChannelRights rights, ReviewSubmission submission) {
        Registration registration = register.register(channelId, rights, submission);
        RegisteredReview review = registration.review();
        if (!registration.repeated()) {
            handOver(review);
        }
        return new ReviewAnswer(review.id(), review.receipt(), review.badReview(), caseOf(review), registration.repeated());
    }

    private void handOver(RegisteredReview review) {
        if (review.followUpOf() != null) {
            handling.followedUp(review.id());
        } else if (review.opensCase()) {
            handling.open(review.id());
        }
    }
}
