package io.haochaping.review;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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
    public Map<String, RegisteredReview> find(Collection<String> reviewIds) {
        return reviewIds.isEmpty() ? Map.of() : reviews.findByIdIn(reviewIds).stream().map(StoredReview::toRegistered)
                .collect(Collectors.toMap(RegisteredReview::id, Function.identity()));
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
    public Optional<RegisteredReview> findByChannelReviewNo(String channelId, String channelReviewNo) {
        return reviews.findByChannelIdAndChannelReviewNo(channelId, channelReviewNo).map(StoredReview::toRegistered);
    }

    @Override
    public Optional<RegisteredReview> firstOf(String projectNo, int serviceNumber) {
        return reviews.findByProjectNoAndServiceNumberAndSlot(projectNo, serviceNumber, ServiceSlot.FIRST).map(StoredReview::toRegistered);
    }

    @Override
    public Optional<RegisteredReview> followUpOf(String reviewId) {
        return reviews.findByFollowUpOf(reviewId).map(StoredReview::toRegistered);
    }
}
