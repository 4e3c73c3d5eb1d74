package io.haochaping.review;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A submission that was read and found well-formed as far as its collector is empty.
 *
 * @param service null when no service was named
 */
record ParsedReview(@Nullable String channelReviewNo, @Nullable ChannelKind channelKind, @Nullable ReviewKind kind,
        @Nullable ParsedService service, @Nullable Satisfaction satisfaction, List<String> normCodes, @Nullable String comment,
        @Nullable Instant reviewedAt, ParsedReviewer reviewer, @Nullable String followUpOf) {

    boolean isComplaint() {
        return kind == ReviewKind.COMPLAINT;
    }

    boolean isBad() {
        return satisfaction != null && satisfaction.isBad();
    }

    boolean hasReason() {
        return !normCodes.isEmpty() || comment != null;
    }

    ParsedReview at(ParsedService other) {
        return new ParsedReview(channelReviewNo, channelKind, kind, other, satisfaction, normCodes, comment, reviewedAt, reviewer, followUpOf);
    }
}
