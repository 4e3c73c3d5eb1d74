package io.haochaping.voice;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What the reviewer of a case said so far; absent parts were not said.
 *
 * @param mistakenAt when the author marked the own review as a mistake (点错了)
 * @param declinedAt since when no more contact is wanted
 */
public record ReviewerReply(String caseNo, @Nullable HandlingRating rating, @Nullable String ratingText, @Nullable Instant ratedAt,
        @Nullable Instant mistakenAt, @Nullable String mistakenText, @Nullable Instant declinedAt) {

    /** Nothing was said. */
    public static ReviewerReply none(String caseNo) {
        return new ReviewerReply(caseNo, null, null, null, null, null, null);
    }
}
