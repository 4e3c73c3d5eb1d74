package io.haochaping.channel.receipt;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks receipts up. Unknown and malformed ones are the same nothing. */
@Component
class Receipts {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{20,64}");

    private final Reviews reviews;
    private final CaseFiles cases;
    private final CaseDeadlines deadlines;
    private final Clock clock;

    Receipts(Reviews reviews, CaseFiles cases, CaseDeadlines deadlines, Clock clock) {
        this.reviews = reviews;
        this.cases = cases;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Receipt> find(String receipt) {
        return FORM.matcher(receipt).matches() ? reviews.findByReceipt(receipt).map(this::describe) : Optional.empty();
    }

    private Receipt describe(RegisteredReview review) {
        return caseOf(review).map(view -> describe(review, view))
                .orElseGet(() -> new Receipt(review.kind(), ReceiptStage.RECEIVED, false, time(review.receivedAt()), null, null));
    }

    /** A follow-up is handled where its first review is. */
    private Optional<CaseView> caseOf(RegisteredReview review) {
        Optional<CaseView> own = cases.ofReview(review.id());
        return own.isEmpty() && review.followUpOf() != null ? cases.ofReview(review.followUpOf()) : own;
    }

    private Receipt describe(RegisteredReview review, CaseView view) {
        ReceiptStage stage = ReceiptStage.of(view.status());
        return new Receipt(review.kind(), stage, true, time(review.receivedAt()), stage.isEnded() ? null : deadline(view),
                view.feedbackAt() == null ? null : view.answer());
    }

    private Receipt.@Nullable Deadline deadline(CaseView view) {
        return deadlines.find(view.caseNo(), DeadlineKind.CLOSE).filter(due -> !due.isMet()).map(this::deadline).orElse(null);
    }

    private Receipt.Deadline deadline(CaseDeadline due) {
        return new Receipt.Deadline(due.dueDate(), time(due.dueAt()), due.provisional(), due.isOverdue(clock.instant()));
    }

    private OffsetDateTime time(Instant instant) {
        return instant.atZone(clock.getZone()).toOffsetDateTime();
    }
}
