package io.haochaping.handling;

import java.util.Optional;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a follow-up review (追评) does: an event of the open case, supervision of a closed one when bad, else the first case. */
@Component
class FollowUps {

    private final Reviews reviews;
    private final CaseFiles files;
    private final CaseRecord record;
    private final CaseOpening opening;
    private final SupervisionOrders orders;

    FollowUps(Reviews reviews, CaseFiles files, CaseRecord record, CaseOpening opening, SupervisionOrders orders) {
        this.reviews = reviews;
        this.files = files;
        this.record = record;
        this.opening = opening;
        this.orders = orders;
    }

    @Transactional
    Optional<String> received(String followUpReviewId) {
        RegisteredReview followUp = reviews.find(followUpReviewId).orElseThrow();
        Optional<CaseView> first = files.ofReview(followUp.followUpOf());
        if (first.isEmpty()) {
            return followUp.badReview() ? Optional.of(opening.open(followUpReviewId)) : Optional.empty();
        }
        CaseView view = first.get();
        record.followedUp(view.caseNo(), followUpReviewId, followUp.badReview());
        if (view.status() == CaseStatus.CLOSED && followUp.badReview()) {
            orders.issue(view.caseNo(), SupervisionCause.FOLLOW_UP);
        }
        return Optional.of(view.caseNo());
    }
}
