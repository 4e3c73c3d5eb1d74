package io.haochaping.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.deadline.DeadlineKind;

/** Each verb locks the case, lets it change, keeps what was written, and appends the event. */
@Component
@Transactional
class CaseRecordBook implements CaseRecord {

    private static final String SYSTEM = "system";

    private final CaseOpening opening;
    private final CaseLocks locks;
    private final DeadlineBook deadlines;
    private final CaseEvents events;
    private final NoteBook notes;
    private final Answers answers;
    private final LedgerBook ledger;
    private final StoredSteps steps;
    private final ExclusionNotices notices;
    private final RunningNumbers numbers;
    private final ContactGap gap;
    private final Clock clock;

    CaseRecordBook(CaseOpening opening, CaseLocks locks, DeadlineBook deadlines, CaseEvents events, NoteBook notes, Answers answers,
            LedgerBook ledger, StoredSteps steps, ExclusionNotices notices, RunningNumbers numbers, ContactGap gap, Clock clock) {
        this.opening = opening;
        this.locks = locks;
        this.deadlines = deadlines;
        this.events = events;
        this.notes = notes;
        this.answers = answers;
        this.ledger = ledger;
        this.steps = steps;
        this.notices = notices;
        this.numbers = numbers;
        this.gap = gap;
        this.clock = clock;
    }

    @Override
    public CaseView open(NewCase newCase, String actor) {
        return opening.open(newCase, actor).view(null);
    }

    @Override
    public void standsAt(String caseNo, CaseStatus status) {
        CaseFile file = locks.locked(caseNo);
        file.standsAt(status);
        deadlines.noteNearest(file);
    }

    @Override
    public void heldBy(String caseNo, @Nullable String account) {
        locks.locked(caseNo).heldBy(account);
    }

    @Override
    public void stepTaken(String caseNo, String taskKey, String taskId, String actor) {
        locks.locked(caseNo);
        steps.save(new StoredStep(caseNo, steps.countByCaseNo(caseNo), new CaseStep(taskKey, taskId, actor, clock.instant())));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseStep> steps(String caseNo) {
        return steps.findByCaseNoOrderByPosition(caseNo).stream().map(StoredStep::view).toList();
    }

    @Override
    public void dispatched(String caseNo, String unitCode, boolean arbitrated, @Nullable String staffNo, String actor) {
        CaseFile file = locks.locked(caseNo);
        @Nullable String from = file.unitCode();
        file.handTo(unitCode, staffNo);
        events.record(caseNo, arbitrated ? CaseEventType.ARBITRATED : CaseEventType.DISPATCHED, actor,
                Facts.of("decision", "ASSIGN", "unitCode", unitCode, "from", from));
    }

    @Override
    public int returned(String caseNo, String note, String actor) {
        CaseFile file = locks.locked(caseNo);
        boolean atContact = file.status() == CaseStatus.CONTACTING;
        notes.addIfSaid(caseNo, atContact ? Tasks.CONTACT : Tasks.VERIFY, atContact ? "contactNote" : "findingNote", note, actor);
        int times = file.giveBack();
        events.record(caseNo, CaseEventType.RETURNED, actor, Facts.of("unitCode", file.unitCode(), "times", times));
        return times;
    }

    @Override
    public void contacted(String caseNo, ContactOutcome outcome, @Nullable Instant contactedAt, @Nullable String note, String actor) {
        CaseFile file = locks.locked(caseNo);
        file.contacted(outcome);
        notes.addIfSaid(caseNo, Tasks.CONTACT, "contactNote", note, actor);
        events.record(caseNo, CaseEventType.CONTACTED, actor, Facts.of("outcome", outcome, "contactedAt", gap.seconds(contactedAt),
                "recordedLate", gap.isWide(file.jurisdiction(), contactedAt) ? true : null));
        if (outcome != ContactOutcome.UNREACHABLE) {
            deadlines.met(caseNo, DeadlineKind.CONTACT);
        }
    }

    @Override
    public void contactPassedOver(String caseNo) {
        locks.locked(caseNo).passOverContact();
        events.record(caseNo, CaseEventType.CONTACT_PASSED_OVER, SYSTEM, Facts.of());
    }

    @Override
    public void verified(String caseNo, Finding finding, @Nullable LocalDate plannedDate, String note, String actor) {
        locks.locked(caseNo).verified(finding, plannedDate, actor);
        notes.addIfSaid(caseNo, Tasks.VERIFY, "findingNote", note, actor);
        events.record(caseNo, CaseEventType.VERIFIED, actor, Facts.of("finding", finding, "plannedDate", plannedDate));
    }

    @Override
    public void outOfScope(String caseNo, String actor) {
        locks.locked(caseNo).askForExclusion(Finding.OUT_OF_SCOPE);
        events.record(caseNo, CaseEventType.DISPATCHED, actor, Facts.of("decision", Finding.OUT_OF_SCOPE));
    }

    @Override
    public void complexDecided(String caseNo, boolean approved, @Nullable String note, String actor) {
        CaseFile file = locks.locked(caseNo);
        file.decideComplexity(approved);
        notes.addIfSaid(caseNo, Tasks.APPROVE_COMPLEX, "approvalNote", note, actor);
        events.record(caseNo, CaseEventType.COMPLEX_DECIDED, actor, Facts.of("approved", approved));
        @Nullable LocalDate planned = file.progress().plannedDate();
        if (approved && planned != null) {
            ledger.open(file, planned, actor);
        }
    }

    @Override
    public void rectified(String caseNo, String rectification, String actor) {
        locks.locked(caseNo);
        notes.addIfSaid(caseNo, Tasks.RECTIFY, "rectification", rectification, actor);
        events.record(caseNo, CaseEventType.RECTIFIED, actor, Facts.of());
    }

    @Override
    public void explained(String caseNo, String legalBasis, String explanation, String actor) {
        locks.locked(caseNo);
        notes.addIfSaid(caseNo, Tasks.EXPLAIN, "legalBasis", legalBasis, actor);
        notes.addIfSaid(caseNo, Tasks.EXPLAIN, "explanation", explanation, actor);
        events.record(caseNo, CaseEventType.EXPLAINED, actor, Facts.of());
    }

    @Override
    public void signedOff(String caseNo, @Nullable String note, String actor) {
        CaseFile file = locks.locked(caseNo);
        file.issueFeedback(clock.instant());
        answers.issue(file, actor);
        notes.addIfSaid(caseNo, Tasks.SIGN_OFF, "signOffNote", note, actor);
        events.record(caseNo, CaseEventType.SIGNED_OFF, actor, Facts.of("finding", file.progress().finding()));
        ledger.close(caseNo, actor);
        events.record(caseNo, CaseEventType.FEEDBACK_ISSUED, SYSTEM, Facts.of());
    }

    @Override
    public void signOffRefused(String caseNo, String note, String actor) {
        locks.locked(caseNo).sendBack();
        notes.addIfSaid(caseNo, Tasks.SIGN_OFF, "signOffNote", note, actor);
        events.record(caseNo, CaseEventType.SIGN_OFF_REFUSED, actor, Facts.of());
    }

    @Override
    public void visited(String caseNo, VisitOutcome outcome, @Nullable String note, String actor) {
        CaseFile file = locks.locked(caseNo);
        boolean reopened = file.visited(outcome);
        notes.addIfSaid(caseNo, Tasks.VISIT, "visitNote", note, actor);
        events.record(caseNo, CaseEventType.VISITED, actor, Facts.of("outcome", outcome));
        if (reopened) {
            file.sendBack();
            events.record(caseNo, CaseEventType.REOPENED, SYSTEM, Facts.of());
        }
    }

    @Override
    public void visitContradicted(String caseNo, String by, String actor) {
        CaseFile file = locks.locked(caseNo);
        if (file.contradictVisit()) {
            events.record(caseNo, CaseEventType.VISIT_CONTRADICTED, actor, Facts.of("by", by));
        }
    }

    @Override
    public void visitPassedOver(String caseNo) {
        locks.locked(caseNo);
        events.record(caseNo, CaseEventType.VISIT_PASSED_OVER, SYSTEM, Facts.of());
    }

    @Override
    public void exclusionDecided(String caseNo, boolean upheld, String note, String actor) {
        CaseFile file = locks.locked(caseNo);
        file.decideExclusion(upheld, actor);
        notes.addIfSaid(caseNo, Tasks.DECIDE_EXCLUSION, "exclusionNote", note, actor);
        events.record(caseNo, CaseEventType.EXCLUSION_DECIDED, actor, Facts.of("upheld", upheld, "finding", file.exclusion().asked()));
    }

    @Override
    public String excluded(String caseNo, String actor) {
        CaseFile file = locks.locked(caseNo);
        String notice = numbers.next("TB", LocalDate.now(clock), 4);
        notices.save(new ExclusionNotice(notice, file, clock.instant()));
        file.exclude(notice, clock.instant());
        events.record(caseNo, CaseEventType.EXCLUDED, actor, Facts.of("finding", file.exclusion().asked()));
        events.record(caseNo, CaseEventType.NOTICE_ISSUED, SYSTEM, Facts.of("noticeNo", notice));
        return notice;
    }

    @Override
    public String filed(String caseNo, @Nullable String note, String actor) {
        CaseFile file = locks.locked(caseNo);
        String number = numbers.next("BA", LocalDate.now(clock), 4);
        file.file(number);
        notes.addIfSaid(caseNo, Tasks.FILE, "filingNote", note, actor);
        events.record(caseNo, CaseEventType.FILED, actor, Facts.of("filingNo", number));
        return number;
    }

    @Override
    public void filingRefused(String caseNo, String note, String actor) {
        locks.locked(caseNo).sendBack();
        notes.addIfSaid(caseNo, Tasks.FILE, "filingNote", note, actor);
        events.record(caseNo, CaseEventType.FILING_REFUSED, actor, Facts.of());
    }

    @Override
    public void closed(String caseNo) {
        locks.locked(caseNo).close(clock.instant());
        events.record(caseNo, CaseEventType.CLOSED, SYSTEM, Facts.of());
    }

    @Override
    public void reassigned(String caseNo, String taskKey, String from, String to, String actor) {
        events.record(caseNo, CaseEventType.REASSIGNED, actor, Facts.of("task", taskKey, "from", from, "to", to));
    }

    @Override
    public void followedUp(String caseNo, String reviewId, boolean bad) {
        events.record(caseNo, CaseEventType.FOLLOWED_UP, SYSTEM, Facts.of("reviewId", reviewId, "bad", bad));
    }

    @Override
    public void unmasked(String caseNo, String purpose, String actor) {
        events.record(caseNo, CaseEventType.UNMASKED, actor, Facts.of("purpose", purpose));
    }

    @Override
    public void supervised(String caseNo, String orderNo, String cause, String actor) {
        events.record(caseNo, CaseEventType.SUPERVISED, actor, Facts.of("no", orderNo, "cause", cause));
    }

    @Override
    public void supervisionEscalated(String caseNo, String orderNo, String cause) {
        events.record(caseNo, CaseEventType.SUPERVISION_ESCALATED, SYSTEM, Facts.of("no", orderNo, "cause", cause));
    }

    @Override
    public void supervisionAnswered(String caseNo, String orderNo, String cause, @Nullable String note, String actor,
            boolean withdrawn) {
        notes.addIfSaid(caseNo, Tasks.SUPERVISE, "supervisionNote", note, actor);
        events.record(caseNo, CaseEventType.SUPERVISION_ANSWERED, actor,
                Facts.of("no", orderNo, "cause", cause, "withdrawn", withdrawn ? true : null));
    }
}
