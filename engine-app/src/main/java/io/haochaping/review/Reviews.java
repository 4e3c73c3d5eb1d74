package io.haochaping.review;

import java.util.Optional;

/**
 * Reads stored reviews.
 */
public interface Reviews {

    Optional<RegisteredReview> find(String reviewId);

    Optional<RegisteredReview> findByReceipt(String receipt);

    /** The review with this id if that channel sent it. */
    Optional<RegisteredReview> findOfChannel(String channelId, String reviewId);

    /** The one follow-up of a review, if there is one. */
    Optional<RegisteredReview> followUpOf(String reviewId);
}
