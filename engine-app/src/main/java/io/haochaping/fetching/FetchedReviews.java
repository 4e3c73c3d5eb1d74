package io.haochaping.fetching;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.connector.api.PulledKind;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.ReviewRegistered;

/** Marks an entry as taken in the transaction that keeps its review, also where a coordinator took a refused one once more. */
@Component
class FetchedReviews {

    private final FetchedEntries entries;

    FetchedReviews(FetchedEntries entries) {
        this.entries = entries;
    }

    @EventListener
    void on(ReviewRegistered registered) {
        RegisteredReview review = registered.review();
        entries.findByChannelAndKindAndPlatformId(review.channelId(), PulledKind.RATING, review.channelReviewNo()).ifPresent(FetchedEntry::taken);
    }
}
