package io.haochaping.channel.intake;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.ReviewKind;
import io.haochaping.review.Satisfaction;
import org.jspecify.annotations.Nullable;

/**
 * A review as the channel that sent it may read it again: what was understood, without anything about the reviewer.
 *
 * @param unitCode the unit that it went to; null where a coordinator decides
 * @param marks what was unknown but accepted: {@code unknown-window}, {@code unknown-officer}, {@code unknown-task},
 *     {@code unregistered-service}
 * @param reasonMissing bad, with neither norm code nor comment
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record SentReview(
        String reviewId,
        String receipt,
        String channelReviewNo,
        ReviewKind kind,
        @Nullable Satisfaction satisfaction,
        boolean badReview,
        @Nullable String caseNo,
        @Nullable String unitCode,
        @Nullable String projectNo,
        @Nullable Integer serviceNumber,
        List<String> normCodes,
        OffsetDateTime reviewedAt,
        OffsetDateTime receivedAt,
        boolean reasonMissing,
        Set<String> marks,
        @Nullable String followUpOf) {

    static SentReview of(RegisteredReview review, @Nullable String caseNo, ZoneId zone) {
        return new SentReview(review.id(), review.receipt(), review.channelReviewNo(), review.kind(), review.satisfaction(),
                review.badReview(), caseNo, review.unitCode(), review.projectNo(), review.serviceNumber(), review.normCodes(),
                review.reviewedAt().atZone(zone).toOffsetDateTime(), review.receivedAt().atZone(zone).toOffsetDateTime(),
                review.reasonMissing(), review.marks(), review.followUpOf());
    }
}
