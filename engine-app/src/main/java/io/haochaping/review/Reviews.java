package io.haochaping.review;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * Reads stored reviews.
 */
public interface Reviews {

    Optional<RegisteredReview> find(String reviewId);

    /** Many reviews in a few queries, by id; unknown ones are absent. */
    Map<String, RegisteredReview> find(Collection<String> reviewIds);

    Optional<RegisteredReview> findByReceipt(String receipt);

    /** The review with this id if that channel sent it. */
    Optional<RegisteredReview> findOfChannel(String channelId, String reviewId);

    /** The review that a channel sent under this number of its own. */
    Optional<RegisteredReview> findByChannelReviewNo(String channelId, String channelReviewNo);

    /** The one first review of a service, whichever channel sent it. */
    Optional<RegisteredReview> firstOf(String projectNo, int serviceNumber);

    /** The one follow-up of a review, if there is one. */
    Optional<RegisteredReview> followUpOf(String reviewId);
}
