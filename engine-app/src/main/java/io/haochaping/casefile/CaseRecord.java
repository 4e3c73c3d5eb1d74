package io.haochaping.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The verbs by which a case's record grows. Each changes the record and appends its event in the caller's transaction; none
 * decides who may do it or what comes next (that is handling's part). {@code actor} is an account id or {@code system}.
 */
public interface CaseRecord {

    /** Opens the case: gives it its number (CP-yyyyMMdd-nnnnnn, date of receipt) and plans contact, rectify and close. */
    CaseView open(NewCase newCase, String actor);

    /** A task opened, or the case waits; nobody holds it yet. */
    void standsAt(String caseNo, CaseStatus status);

    /** Somebody claimed the open task, or gave it back (null); no event: the engine keeps this history. */
    void heldBy(String caseNo, @Nullable String account);

    /** Who completed which task. */
    void stepTaken(String caseNo, String taskKey, String taskId, String actor);

    List<CaseStep> steps(String caseNo);

    /** DISPATCHED, or ARBITRATED where a returned case was given to a unit. */
    void dispatched(String caseNo, String unitCode, boolean arbitrated, @Nullable String staffNo, String actor);

    /** A unit gave the case back: RETURNED. @return how often by now */
    int returned(String caseNo, String note, String actor);

    /** CONTACTED; the duty is done. REFUSED makes the later visit a written notice. */
    void contacted(String caseNo, ContactOutcome outcome, @Nullable Instant contactedAt, @Nullable String note, String actor);

    void contactPassedOver(String caseNo);

    void verified(String caseNo, Finding finding, @Nullable LocalDate plannedDate, String note, String actor);

    /** Dispatch found the case out of scope: exclusion is asked for without a verification. */
    void outOfScope(String caseNo, String actor);

    /** COMPLEX_DECIDED; approved: track COMPLEX and LEDGER_OPENED with the planned date, else track SIMPLE. */
    void complexDecided(String caseNo, boolean approved, @Nullable String note, String actor);

    void rectified(String caseNo, String rectification, String actor);

    void explained(String caseNo, String legalBasis, String explanation, String actor);

    /** SIGNED_OFF and FEEDBACK_ISSUED: from now on the reviewer reads the answer on the receipt page. Closes an open ledger entry. */
    void signedOff(String caseNo, @Nullable String note, String actor);

    void signOffRefused(String caseNo, String note, String actor);

    /** VISITED; REOPENED too where the visit was the first DISSATISFIED one. */
    void visited(String caseNo, VisitOutcome outcome, @Nullable String note, String actor);

    void visitPassedOver(String caseNo);

    /**
     * The reviewer's own word, on the receipt page or at a spot check, contradicts the last visit on record: VISIT_CONTRADICTED, once per
     * visit; the visit counts no longer as one.
     *
     * @param by whose finding it is: {@code reviewer} or {@code spot-check}
     */
    void visitContradicted(String caseNo, String by, String actor);

    /** EXCLUSION_DECIDED. Refused: exclusion is closed for this case. */
    void exclusionDecided(String caseNo, boolean upheld, String note, String actor);

    /** EXCLUDED and NOTICE_ISSUED to the 好差评 department. @return number of the notice (通报) */
    String excluded(String caseNo, String actor);

    /** FILED. @return filing number (备案号) */
    String filed(String caseNo, @Nullable String note, String actor);

    void filingRefused(String caseNo, String note, String actor);

    void closed(String caseNo);

    void reassigned(String caseNo, String taskKey, String from, String to, String actor);

    void followedUp(String caseNo, String reviewId, boolean bad);

    void unmasked(String caseNo, String purpose, String actor);

    /** SUPERVISED. */
    void supervised(String caseNo, String orderNo, String cause, String actor);

    /** SUPERVISION_ESCALATED: the order is late itself and is of the second level now. */
    void supervisionEscalated(String caseNo, String orderNo, String cause);

    /** SUPERVISION_ANSWERED, also for an order withdrawn because the review was excluded. */
    void supervisionAnswered(String caseNo, String orderNo, String cause, @Nullable String note, String actor, boolean withdrawn);
}
