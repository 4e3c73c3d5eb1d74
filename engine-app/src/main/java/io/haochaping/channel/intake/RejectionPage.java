package io.haochaping.channel.intake;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;

import io.haochaping.review.RejectedReview;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;

/** One page of the rejection ledger, newest first, without any content of the refused reviews. */
record RejectionPage(List<Entry> items, int page, int size, long total) {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    record Entry(String id, String channelId, String homeJurisdiction, @Nullable String channelReviewNo, int status, String code,
            @Nullable String errors, OffsetDateTime receivedAt, @Nullable OffsetDateTime replayedAt, @Nullable String replayedBy,
            @Nullable String replayedReviewId) {
    }

    static RejectionPage of(Page<RejectedReview> found) {
        return new RejectionPage(found.map(RejectionPage::entry).getContent(), found.getNumber(), found.getSize(), found.getTotalElements());
    }

    private static Entry entry(RejectedReview rejected) {
        return new Entry(rejected.id(), rejected.channelId(), rejected.homeJurisdiction(), rejected.channelReviewNo(), rejected.status(),
                rejected.code(), rejected.errors(), local(rejected.receivedAt()), local(rejected.replayedAt()), rejected.replayedBy(),
                rejected.replayedReviewId());
    }

    private static @Nullable OffsetDateTime local(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ZONE).toOffsetDateTime();
    }
}
