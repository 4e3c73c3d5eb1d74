package io.haochaping.casefile;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import io.haochaping.deadline.PolicyRef;
import io.haochaping.review.ReviewKind;

/** What is known of a case now. What happened stands in the event log; texts, evidence and deadlines in tables of their own. */
@Entity
@Table(name = "case_file")
class CaseFile {

    /** Sorts a case without open deadline behind all others, the same on both databases. */
    static final Instant NOTHING_DUE = Instant.parse("9999-12-31T00:00:00Z");

    @Id
    private String caseNo;
    @Version
    private @Nullable Long version;
    private String reviewId;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReviewKind kind;
    private String jurisdiction;
    private @Nullable String unitCode;
    private String policyKey;
    private int policyVersion;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private CaseStatus status;
    private boolean realName;
    private boolean contactable;
    private @Nullable String ratedUnit;
    private @Nullable String staffNo;
    private @Nullable String subject;
    private Instant receivedAt;
    private Instant nextDueAt = NOTHING_DUE;
    private @Nullable Instant closedAt;
    private @Nullable String filingNo;
    @Embedded
    private Progress progress = new Progress();
    @Embedded
    private Exclusion exclusion = new Exclusion();
    @Embedded
    private Visits visits = new Visits();
    private boolean badReview;
    private @Nullable String taskHolder;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MissingPart missingPart = MissingPart.CONTACT;
    private @Nullable Instant limitAt;
    private boolean limitMissed;
    private boolean provisional;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {
    }

    CaseFile(String caseNo, NewCase opened, boolean badReview) {
        this.caseNo = caseNo;
        this.badReview = badReview;
        reviewId = opened.reviewId();
        kind = opened.kind();
        jurisdiction = opened.jurisdiction();
        policyKey = opened.policy().key();
        policyVersion = opened.policy().version();
        realName = opened.realName();
        contactable = opened.contactable();
        subject = opened.subject();
        receivedAt = opened.receivedAt();
        handTo(opened.unitCode(), opened.staffNo());
        status = firstStatus();
    }

    private CaseStatus firstStatus() {
        if (unitCode == null) {
            return CaseStatus.DISPATCHING;
        }
        return contactable ? CaseStatus.CONTACTING : CaseStatus.VERIFYING;
    }

    /** The rated person stays rated wherever the case goes; a number without a unit counts from the unit that is named first. */
    final void handTo(@Nullable String unit, @Nullable String staff) {
        unitCode = unit;
        if (staff != null) {
            staffNo = staff;
            ratedUnit = unit;
        }
    }

    void standsAt(CaseStatus now) {
        status = now;
        taskHolder = null;
        if (!now.isEnded()) {
            closedAt = null;
        }
    }

    void heldBy(@Nullable String account) {
        taskHolder = account;
    }

    int giveBack() {
        return progress.giveBack();
    }

    /** Work was sent back: by the leader, by the reviewer's first dissatisfied visit, or by the coordinator who files. */
    void sendBack() {
        progress.sendBack();
    }

    void contacted(ContactOutcome outcome) {
        progress.contacted();
        visits.byNotice(outcome == ContactOutcome.REFUSED);
    }

    void passOverContact() {
        progress.contacted();
    }

    void verified(Finding found, @Nullable LocalDate planned, String by) {
        progress.verified(found, planned, by);
        if (found.asksForExclusion()) {
            exclusion.ask(found);
        }
    }

    void askForExclusion(Finding reason) {
        exclusion.ask(reason);
    }

    void decideComplexity(boolean complex) {
        progress.decideComplexity(complex);
    }

    void issueFeedback(Instant at) {
        progress.answered(at);
    }

    /** @return whether this visit opens the case again: the first that ended dissatisfied */
    boolean visited(VisitOutcome outcome) {
        return visits.ended(outcome);
    }

    /** @return whether it was not contradicted before */
    boolean contradictVisit() {
        return visits.contradict();
    }

    void decideExclusion(boolean upheld, String by) {
        exclusion.decide(upheld, by);
    }

    /** An appeal was upheld; the reason stays open where it is none of the five. */
    void excludeByAppeal(@Nullable Finding reason, String by) {
        exclusion.byAppeal(reason, by);
    }

    /** @return whether exclusion was open for this case until now */
    boolean closeExclusion() {
        return exclusion.shut();
    }

    void exclude(String notice, Instant at) {
        exclusion.takeEffect(notice, at);
        end(CaseStatus.EXCLUDED, at);
    }

    /** It had been closed before it was excluded, and is closed again. */
    void closeAgain(Instant at) {
        exclusion.takeBack();
        end(CaseStatus.CLOSED, at);
    }

    /** It is to be verified again; what was found, planned, answered and visited before the exclusion counts no more. */
    void beginAnew() {
        exclusion.takeBack();
        progress.forget();
        visits.forget();
        standsAt(unitCode == null ? CaseStatus.DISPATCHING : CaseStatus.VERIFYING);
    }

    void extendTo(LocalDate day) {
        progress.extendTo(day);
    }

    void planFor(LocalDate day) {
        progress.planFor(day);
    }

    void file(String number) {
        filingNo = number;
    }

    void close(Instant at) {
        end(CaseStatus.CLOSED, at);
    }

    private void end(CaseStatus ended, Instant at) {
        status = ended;
        closedAt = at;
        nextDueAt = NOTHING_DUE;
        taskHolder = null;
        provisional = false;
    }

    void note(NotedLimits limits) {
        nextDueAt = limits.nextDueAt() == null || status.isEnded() ? NOTHING_DUE : limits.nextDueAt();
        limitAt = limits.limitAt();
        limitMissed = limits.limitMissed();
        provisional = limits.provisional() && !status.isEnded();
    }

    @PrePersist
    @PreUpdate
    void noteMissingPart() {
        missingPart = MissingPart.of(progress.isContactDone(), progress.feedbackAt(), status, visits.standing());
    }

    CaseView view(@Nullable String answer) {
        return new CaseView(caseNo, reviewId, kind, jurisdiction, unitCode, policy(), progress.track(), status, progress.finding(), realName, contactable,
                staffNo, subject, receivedAt, closedAt, filingNo, exclusion.noticeNo(), progress.returnedTimes(), progress.isContactDone(),
                exclusion.isRefused(), exclusion.asked(), exclusion.by(), exclusion.at(), visits.dissatisfied(), visits.last(), visits.isByNotice(),
                progress.plannedDate(), progress.feedbackAt(), answer, progress.reworkTimes());
    }

    CaseRate.RatedCase rated(Instant now) {
        boolean late = limitMissed || limitAt != null && limitAt.isBefore(now);
        return new CaseRate.RatedCase(view(null), RateSearch.standing(missingPart, late, status == CaseStatus.CLOSED), limitAt);
    }

    String caseNo() {
        return caseNo;
    }

    PolicyRef policy() {
        return new PolicyRef(policyKey, policyVersion);
    }

    String jurisdiction() {
        return jurisdiction;
    }

    @Nullable String unitCode() {
        return unitCode;
    }

    CaseStatus status() {
        return status;
    }

    Progress progress() {
        return progress;
    }

    Exclusion exclusion() {
        return exclusion;
    }

    @Nullable String filingNo() {
        return filingNo;
    }
}
