package io.haochaping.voice;

import java.time.Clock;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.ReviewKind;

@Component
@Transactional
class SpokenVoice implements ReviewerVoice {

    private static final int REPORTS_PER_CASE = 5;

    private final CaseFiles cases;
    private final CaseEvents events;
    private final StoredReplies replies;
    private final StoredReports reports;
    private final SealedWords words;
    private final ApplicationEventPublisher listeners;
    private final Clock clock;

    SpokenVoice(CaseFiles cases, CaseEvents events, StoredReplies replies, StoredReports reports, SealedWords words,
            ApplicationEventPublisher listeners, Clock clock) {
        this.cases = cases;
        this.events = events;
        this.replies = replies;
        this.reports = reports;
        this.words = words;
        this.listeners = listeners;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public VoiceRights rightsOn(String caseNo) {
        CaseView view = cases.require(caseNo);
        StoredReply said = replies.findById(caseNo).orElse(null);
        boolean open = !view.status().isEnded();
        return new VoiceRights(isAnswered(view) && (said == null || !said.isRated()),
                open && view.kind() == ReviewKind.REVIEW && (said == null || !said.isMistaken()),
                open && view.contactable() && (said == null || said.view(words).declinedAt() == null),
                reports.countByCaseNo(caseNo) < REPORTS_PER_CASE);
    }

    @Override
    @Transactional(readOnly = true)
    public ReviewerReply of(String caseNo) {
        return replies.findById(caseNo).map(said -> said.view(words)).orElseGet(() -> ReviewerReply.none(caseNo));
    }

    @Override
    public void rate(String caseNo, @Nullable HandlingRating rating, @Nullable String text) {
        SpokenTexts.check(text);
        if (rating == null) {
            throw Problem.unprocessable("/rating", "handling-rating-missing");
        }
        if (!isAnswered(cases.require(caseNo))) {
            throw Problem.conflict("handling-not-answered");
        }
        StoredReply said = said(caseNo);
        if (said.isRated()) {
            throw Problem.conflict("handling-already-rated");
        }
        said.rate(rating, text, clock.instant(), words);
        events.record(caseNo, CaseEventType.HANDLING_RATED, ACTOR, Map.of("outcome", rating));
    }

    @Override
    public void markMistaken(String caseNo, @Nullable String text) {
        SpokenTexts.check(text);
        CaseView view = requireOpen(caseNo);
        if (view.kind() != ReviewKind.REVIEW) {
            throw Problem.conflict("mistaken-reviews-only");
        }
        StoredReply said = said(caseNo);
        if (said.isMistaken()) {
            throw Problem.conflict("already-marked-mistaken");
        }
        said.markMistaken(text, clock.instant(), words);
        events.record(caseNo, CaseEventType.MARKED_MISTAKEN, ACTOR, Map.of());
    }

    @Override
    public void declineContact(String caseNo) {
        requireOpen(caseNo);
        if (said(caseNo).decline(clock.instant())) {
            events.record(caseNo, CaseEventType.CONTACT_DECLINED, ACTOR, Map.of());
        }
    }

    @Override
    public void reportPressure(String caseNo, @Nullable String text) {
        String said = SpokenTexts.required(text);
        cases.require(caseNo);
        if (reports.countByCaseNo(caseNo) >= REPORTS_PER_CASE) {
            throw Problem.conflict("pressure-reports-enough");
        }
        StoredReport report = reports.save(new StoredReport(caseNo, said, clock.instant(), words));
        listeners.publishEvent(new PressureReported(String.valueOf(report.id())));
    }

    private StoredReply said(String caseNo) {
        return replies.findById(caseNo).orElseGet(() -> replies.saveAndFlush(new StoredReply(caseNo, words)));
    }

    private CaseView requireOpen(String caseNo) {
        CaseView view = cases.require(caseNo);
        if (view.status().isEnded()) {
            throw Problem.conflict("case-ended");
        }
        return view;
    }

    private static boolean isAnswered(CaseView view) {
        return view.feedbackAt() != null && view.status() != CaseStatus.EXCLUDED;
    }
}
