package io.haochaping.invitation.rating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;

import io.haochaping.review.ChannelKind;
import io.haochaping.review.ChannelRights;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.ReviewSubmission;
import io.haochaping.review.Reviewer;
import io.haochaping.review.ServiceRecordData;
import org.jspecify.annotations.Nullable;

/**
 * A service that may be reviewed on the page.
 *
 * @param channelId as whose review it counts
 * @param prefix    of the number of the review, beside the attempt
 * @param service   a reference to a registered service, or all that is known of one that is not registered
 */
record Offer(String channelId, ChannelRights rights, String prefix, ChannelKind kind, ServiceRecordData service, @Nullable Instant serviceTime) {

    /** The clocks of devices are never quite right; the register bears as much. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    String reviewNo(RatingForm form) {
        return prefix + form.attempt();
    }

    /** Whether a review is of this service; one without number cannot be compared. */
    boolean isOf(RegisteredReview review) {
        return service.projectNo() == null
                || service.projectNo().equals(review.projectNo()) && service.serviceNumber() != null && service.serviceNumber().equals(review.serviceNumber());
    }

    ReviewSubmission submission(RatingForm form, Clock clock) {
        return new ReviewSubmission(reviewNo(form), kind.name(), "REVIEW", service, form.satisfaction(), form.normsOfLevel(), form.comment(),
                reviewedAt(clock), reviewer(form), null, null, null);
    }

    private String reviewedAt(Clock clock) {
        Instant now = clock.instant();
        boolean early = serviceTime != null && serviceTime.isAfter(now) && serviceTime.isBefore(now.plus(TOLERANCE));
        return OffsetDateTime.ofInstant(early ? serviceTime : now, clock.getZone()).toString();
    }

    /** With a name: real-name. With a number alone: anonymous, but may be called. */
    private static @Nullable Reviewer reviewer(RatingForm form) {
        if (!form.agreed() || form.phone() == null) {
            return null;
        }
        return form.name() == null ? new Reviewer(false, null, null, form.phone(), null, null, true)
                : new Reviewer(true, null, form.name(), form.phone(), null, null, null);
    }
}
