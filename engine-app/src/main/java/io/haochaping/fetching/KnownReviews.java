package io.haochaping.fetching;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.haochaping.connector.api.IncomingReview;
import io.haochaping.connector.api.IncomingServiceRecord;
import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;

/** What is here already of what a platform tells. */
@Component
class KnownReviews {

    private final Reviews reviews;
    private final FetchedEntries entries;

    KnownReviews(Reviews reviews, FetchedEntries entries) {
        this.reviews = reviews;
        this.entries = entries;
    }

    /** Whether the platform has it from us: the same level at the same time about the same service, and not fetched. */
    boolean isOurs(IncomingReview review) {
        Optional<RegisteredReview> known = review.followUpOf() == null ? firstOf(review) : reviews.followUpOf(review.followUpOf());
        return known.filter(it -> it.satisfaction() != null && it.satisfaction().name().equals(review.satisfaction())
                && it.reviewedAt().equals(given(review)) && !isFetched(it)).isPresent();
    }

    /** The review that a rating supplements: fetched under this id, or the one of its service. */
    Optional<String> supplemented(PlatformSource source, String platformId, IncomingReview supplement) {
        return reviews.findByChannelReviewNo(source.channel(), platformId).or(() -> firstOf(supplement)).map(RegisteredReview::id);
    }

    private Optional<RegisteredReview> firstOf(IncomingReview review) {
        IncomingServiceRecord service = review.serviceRecord();
        return service == null || service.projectNo() == null || service.serviceNumber() == null ? Optional.empty()
                : reviews.firstOf(service.projectNo(), service.serviceNumber());
    }

    private boolean isFetched(RegisteredReview review) {
        return entries.findByChannelAndKindAndPlatformId(review.channelId(), PulledKind.RATING, review.channelReviewNo()).isPresent();
    }

    /** When it was given; long ago where that cannot be read, for the intake to refuse. */
    static Instant given(IncomingReview review) {
        try {
            return review.reviewedAt() == null ? Instant.EPOCH : OffsetDateTime.parse(review.reviewedAt()).toInstant();
        } catch (DateTimeException malformed) {
            return Instant.EPOCH;
        }
    }
}
