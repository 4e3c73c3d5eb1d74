package io.haochaping.channel.intake;

import java.util.List;

import io.haochaping.review.RejectedReview;
import org.springframework.data.domain.Page;

/** One page of the rejection ledger, newest first, without any content of the refused reviews. */
record RejectionPage(List<RejectedReview> items, int page, int size, long total) {

    static RejectionPage of(Page<RejectedReview> found) {
        return new RejectionPage(found.getContent(), found.getNumber(), found.getSize(), found.getTotalElements());
    }
}
