package io.haochaping.supervision;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A supervision order (督办) of a case.
 *
 * @param no          {@code DB-}, the number of the case, and a running number within it
 * @param unitCode    the unit in charge of the case, which the order follows; null while there is none
 * @param subject     name of the 事项
 * @param issuedBy    account, or {@code system}
 * @param text        what an order by hand asks for; null in lists and where nobody wrote anything
 * @param remindedAt  when its one reminder went out
 * @param escalatedAt since when it is of the second level (二级督办): late itself, so that supervisors may answer too
 * @param answer      null in lists
 * @param withdrawn   closed because the review was excluded, without an answer
 */
public record SupervisionOrder(String no, String caseNo, String jurisdiction, @Nullable String unitCode, @Nullable String subject,
        SupervisionCause cause, String issuedBy, @Nullable String text, Instant issuedAt, LocalDate dueDate, Instant dueAt,
        @Nullable Instant remindedAt, @Nullable Instant escalatedAt, @Nullable Instant answeredAt, @Nullable String answeredBy,
        @Nullable String answer, boolean withdrawn) {

    /** An order that nobody issued by hand. */
    public SupervisionOrder(String no, String caseNo, String jurisdiction, SupervisionCause cause, Instant issuedAt, LocalDate dueDate,
            Instant dueAt, @Nullable Instant answeredAt, @Nullable String answeredBy, @Nullable String answer, boolean withdrawn) {
        this(no, caseNo, jurisdiction, null, null, cause, "system", null, issuedAt, dueDate, dueAt, null, null, answeredAt, answeredBy,
                answer, withdrawn);
    }

    public boolean isOpen() {
        return answeredAt == null && !withdrawn;
    }

    public OrderState state() {
        if (withdrawn) {
            return OrderState.WITHDRAWN;
        }
        return answeredAt == null ? OrderState.OPEN : OrderState.ANSWERED;
    }

    /** 1, or 2 once it was late itself. */
    public int level() {
        return escalatedAt == null ? 1 : 2;
    }

    /** Open or answered later than it was due. */
    public boolean isOverdue(Instant now) {
        return !withdrawn && (answeredAt == null ? now : answeredAt).isAfter(dueAt);
    }

    /** Texts may name people; they stay out of logs. */
    @Override
    public String toString() {
        return "SupervisionOrder[" + no + "]";
    }
}
