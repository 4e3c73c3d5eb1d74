package io.haochaping.casefile;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.haochaping.deadline.PolicyRef;
import io.haochaping.review.ReviewKind;

/**
 * A case as it stands now.
 *
 * @param returns           how often a unit gave the case back
 * @param contactDone       whether the duty to contact is met or passed over
 * @param exclusionRefused  whether exclusion has been refused and is closed for this case
 * @param exclusionAsked    the finding under which an exclusion was last asked for or decided
 * @param dissatisfiedVisits visits that ended DISSATISFIED
 * @param lastVisit         outcome of the last visit, null before the first
 * @param visitByNotice     the reviewer refused contact, so the visit is a written notice
 * @param plannedDate       planned date of a complex case
 * @param feedbackAt        when the answer was issued to the reviewer
 * @param reworks           how often the work was sent back: sign-off refused, filing refused, reopened by a dissatisfied visit
 */
public record CaseView(String caseNo, String reviewId, ReviewKind kind, String jurisdiction, @Nullable String unitCode,
        PolicyRef policy, @Nullable Track track, CaseStatus status, @Nullable Finding finding, boolean realName,
        boolean contactable, @Nullable String staffNo, @Nullable String subject, Instant receivedAt, @Nullable Instant closedAt,
        @Nullable String filingNo, @Nullable String noticeNo, int returns, boolean contactDone, boolean exclusionRefused,
        @Nullable Finding exclusionAsked, @Nullable String excludedBy, @Nullable Instant excludedAt, int dissatisfiedVisits,
        @Nullable VisitOutcome lastVisit, boolean visitByNotice, @Nullable LocalDate plannedDate, @Nullable Instant feedbackAt,
        @Nullable String answer, int reworks) {

    /** A case whose work was never sent back. */
    public CaseView(String caseNo, String reviewId, ReviewKind kind, String jurisdiction, @Nullable String unitCode, PolicyRef policy,
            @Nullable Track track, CaseStatus status, @Nullable Finding finding, boolean realName, boolean contactable,
            @Nullable String staffNo, @Nullable String subject, Instant receivedAt, @Nullable Instant closedAt,
            @Nullable String filingNo, @Nullable String noticeNo, int returns, boolean contactDone, boolean exclusionRefused,
            @Nullable Finding exclusionAsked, @Nullable String excludedBy, @Nullable Instant excludedAt, int dissatisfiedVisits,
            @Nullable VisitOutcome lastVisit, boolean visitByNotice, @Nullable LocalDate plannedDate, @Nullable Instant feedbackAt,
            @Nullable String answer) {
        this(caseNo, reviewId, kind, jurisdiction, unitCode, policy, track, status, finding, realName, contactable, staffNo, subject,
                receivedAt, closedAt, filingNo, noticeNo, returns, contactDone, exclusionRefused, exclusionAsked, excludedBy, excludedAt,
                dissatisfiedVisits, lastVisit, visitByNotice, plannedDate, feedbackAt, answer, 0);
    }
}
