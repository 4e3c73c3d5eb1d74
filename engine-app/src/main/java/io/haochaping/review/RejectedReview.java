package io.haochaping.review;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A signed review that was refused, without its contents.
 *
 * @param status           the HTTP status that the channel got
 * @param code             the problem's code
 * @param errors           field errors as {@code pointer code} lines; no values
 * @param replayedReviewId the review that a replay made, if one did
 */
public record RejectedReview(String id, String channelId, String homeJurisdiction, @Nullable String channelReviewNo,
        int status, String code, @Nullable String errors, Instant receivedAt, @Nullable Instant replayedAt,
        @Nullable String replayedBy, @Nullable String replayedReviewId) {
}
