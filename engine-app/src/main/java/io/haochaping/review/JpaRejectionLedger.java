package io.haochaping.review;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import io.haochaping.personaldata.Cipher;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class JpaRejectionLedger implements RejectionLedger {

    private final StoredRejections rejections;
    private final Cipher cipher;
    private final Clock clock;

    JpaRejectionLedger(StoredRejections rejections, Cipher cipher, Clock clock) {
        this.rejections = rejections;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public String record(String channelId, ChannelRights rights, @Nullable String channelReviewNo, int status, String code,
            List<String> errors, byte[] body) {
        var refusal = new RejectedReview(Ids.next(), channelId, rights.homeJurisdiction(), presentable(channelReviewNo), status, code,
                errors.isEmpty() ? null : String.join("\n", errors), clock.instant(), null, null, null);
        return rejections.save(new StoredRejection(refusal, body, cipher)).getId();
    }

    @Override
    @Transactional(readOnly = true)
    public Page<RejectedReview> list(Collection<String> homeJurisdictions, Pageable page) {
        var unsorted = PageRequest.of(page.getPageNumber(), page.getPageSize());
        return rejections.findByHomeJurisdictionInOrderByReceivedAtDescIdDesc(homeJurisdictions, unsorted).map(StoredRejection::toRejected);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<RejectedReview> find(String id) {
        return rejections.findById(id).map(StoredRejection::toRejected);
    }

    @Override
    @Transactional(readOnly = true)
    public byte[] body(String id) {
        return rejections.findById(id).orElseThrow(() -> new IllegalArgumentException("No rejection " + id)).body(cipher);
    }

    @Override
    public boolean markReplayed(String id, String reviewId, String by) {
        return rejections.markReplayed(id, reviewId, by, clock.instant()) == 1;
    }

    /** The number is for finding the entry again; whatever is not one is in the body anyway. */
    private static @Nullable String presentable(@Nullable String channelReviewNo) {
        var errors = new FieldErrors();
        return new FieldReader(errors).identifier("", channelReviewNo);
    }
}
