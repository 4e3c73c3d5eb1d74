package io.haochaping.review;

import java.util.Optional;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class JpaReviews implements Reviews {

    private final StoredReviews reviews;

    JpaReviews(StoredReviews reviews) {
        this.reviews = reviews;
    }

    @Override
    public Optional<RegisteredReview> find(String reviewId) {
        return reviews.findById(reviewId).map(StoredReview::toRegistered);
    }

    @Override
    public Optional<RegisteredReview> findByReceipt(String receipt) {
        return reviews.findByReceipt(receipt).map(StoredReview::toRegistered);
    }

    @Override
    public Optional<RegisteredReview> findOfChannel(String channelId, String reviewId) {
        return reviews.findByIdAndChannelId(reviewId, channelId).map(StoredReview::toRegistered);
    }

    @Override
    public Optional<RegisteredReview> followUpOf(String reviewId) {
        return reviews.findByFollowUpOf(reviewId).map(StoredReview::toRegistered);
    }
}
