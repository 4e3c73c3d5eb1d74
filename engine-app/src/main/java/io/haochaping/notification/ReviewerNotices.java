package io.haochaping.notification;

import java.util.stream.Stream;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseEventRecorded;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;

/** What reviewers are told who left an address: received, answered, ended. Whoever gave the follow-up of a case is told too. */
@Component
class ReviewerNotices {

    /** A wrong address may be corrected, and nobody be flooded with confirmations. */
    private static final int MOST_CONFIRMATIONS = 3;

    private final Outbox outbox;
    private final StoredNotices notices;
    private final CaseFiles files;
    private final Reviews reviews;

    ReviewerNotices(Outbox outbox, StoredNotices notices, CaseFiles files, Reviews reviews) {
        this.outbox = outbox;
        this.notices = notices;
        this.files = files;
        this.reviews = reviews;
    }

    @EventListener
    void on(ReviewerSubscribed subscribed) {
        long confirmed = notices.countByReviewIdAndKind(subscribed.reviewId(), NoticeKind.REVIEWER_RECEIVED);
        if (confirmed < MOST_CONFIRMATIONS) {
            outbox.tellReviewer(NoticeKind.REVIEWER_RECEIVED, subscribed.reviewId(), "" + confirmed);
        }
    }

    @EventListener
    void on(CaseEventRecorded event) {
        switch (event.type()) {
            case FEEDBACK_ISSUED -> tell(NoticeKind.REVIEWER_ANSWERED, event);
            case CLOSED -> tell(NoticeKind.REVIEWER_CLOSED, event);
            case EXCLUDED -> tell(NoticeKind.REVIEWER_EXCLUDED, event);
            case EXCLUSION_REVOKED -> tell(NoticeKind.REVIEWER_OBJECTION, event);
            case OBJECTION_DECIDED, REVOCATION_DECIDED -> {
                if (Boolean.FALSE.equals(event.detail().get("approved"))) {
                    tell(NoticeKind.REVIEWER_OBJECTION, event);
                }
            }
            default -> { }
        }
    }

    private void tell(NoticeKind kind, CaseEventRecorded event) {
        String reviewId = files.require(event.caseNo()).reviewId();
        Stream.concat(Stream.of(reviewId), reviews.followUpOf(reviewId).map(RegisteredReview::id).stream())
                .forEach(id -> outbox.tellReviewer(kind, id, CaseNotices.occasion(event)));
    }
}
