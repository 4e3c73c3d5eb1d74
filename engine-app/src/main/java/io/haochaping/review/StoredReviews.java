package io.haochaping.review;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Knows no way to change or delete a review. */
interface StoredReviews extends Repository<StoredReview, String> {

    StoredReview saveAndFlush(StoredReview review);

    Optional<StoredReview> findById(String id);

    List<StoredReview> findByIdIn(Collection<String> ids);

    Optional<StoredReview> findByReceipt(String receipt);

    Optional<StoredReview> findByIdAndChannelId(String id, String channelId);

    Optional<StoredReview> findByChannelIdAndChannelReviewNo(String channelId, String channelReviewNo);

    Optional<StoredReview> findByFollowUpOf(String reviewId);

    Optional<StoredReview> findByProjectNoAndServiceNumberAndSlot(String projectNo, int serviceNumber, ServiceSlot slot);

    boolean existsByProjectNoAndServiceNumberAndSlot(String projectNo, int serviceNumber, ServiceSlot slot);

    boolean existsByServiceRecordId(String serviceRecordId);
}
