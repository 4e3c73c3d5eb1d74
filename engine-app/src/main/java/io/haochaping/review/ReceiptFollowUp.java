package io.haochaping.review;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A follow-up given on the receipt page, as a channel would have sent it. */
final class ReceiptFollowUp {

    private ReceiptFollowUp() {
    }

    static ReviewSubmission submission(RegisteredReview first, @Nullable Satisfaction satisfaction, @Nullable String comment, Clock clock) {
        String now = clock.instant().atZone(clock.getZone()).toOffsetDateTime().toString();
        return new ReviewSubmission("receipt-" + first.id(), first.channelKind().name(), ReviewKind.REVIEW.name(), null,
                satisfaction == null ? null : satisfaction.name(), List.of(), comment == null || comment.isBlank() ? null : comment, now, null,
                first.id(), null, null);
    }
}
