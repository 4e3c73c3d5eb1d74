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
import io.haochaping.casefile.Finding;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks receipts up. Unknown and malformed ones are the same nothing. */
@Component
class Receipts {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{20,64}");

    private final Reviews reviews;
    private final CaseFiles cases;
    private final CaseDeadlines deadlines;
    private final MessageSource messages;
    private final Clock clock;

    /**
     * What somebody holds a receipt of.
     *
     * @param file absent where there is nothing to handle
     */
    record Held(RegisteredReview review, @Nullable CaseView file) {
    }

    Receipts(Reviews reviews, CaseFiles cases, CaseDeadlines deadlines, MessageSource messages, Clock clock) {
        this.reviews = reviews;
        this.cases = cases;
        this.deadlines = deadlines;
        this.messages = messages;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Receipt> find(String receipt) {
        return locate(receipt).map(this::describe);
    }

    /** The review behind a receipt, with the case that handles it. */
    @Transactional(readOnly = true)
    public Optional<Held> locate(String receipt) {
        return FORM.matcher(receipt).matches() ? reviews.findByReceipt(receipt).map(review -> new Held(review, caseOf(review).orElse(null)))
                : Optional.empty();
    }

    Receipt describe(Held held) {
        RegisteredReview review = held.review();
        CaseView view = held.file();
        return view != null ? describe(review, view)
                : new Receipt(review.kind(), ReceiptStage.RECEIVED, false, time(review.receivedAt()), null, null, null);
    }

    /** A follow-up is handled where its first review is; a first review that opened no case, where its follow-up is. */
    private Optional<CaseView> caseOf(RegisteredReview review) {
        Optional<CaseView> own = cases.ofReview(review.id());
        return own.or(() -> Optional.ofNullable(review.followUpOf()).flatMap(cases::ofReview))
                .or(() -> reviews.followUpOf(review.id()).map(RegisteredReview::id).flatMap(cases::ofReview));
    }

    private Receipt describe(RegisteredReview review, CaseView view) {
        ReceiptStage stage = ReceiptStage.of(view.status());
        return new Receipt(review.kind(), stage, true, time(review.receivedAt()), stage.isEnded() ? null : deadline(view),
                view.feedbackAt() == null ? null : answer(view), stage == ReceiptStage.EXCLUDED ? view.exclusionAsked() : null);
    }

    /** A matter that was put right on the spot has no text of its own; the reviewer is told all the same. */
    private @Nullable String answer(CaseView view) {
        return view.answer() == null && view.finding() == Finding.JUSTIFIED_RESOLVED
                ? messages.getMessage("channel.receipt.resolved", null, LocaleContextHolder.getLocale()) : view.answer();
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
