package io.haochaping.supervision;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A supervision order (督办) of a case.
 *
 * @param no        {@code DB-}, the number of the case, and a running number within it
 * @param withdrawn closed because the review was excluded, without an answer
 */
public record SupervisionOrder(String no, String caseNo, String jurisdiction, SupervisionCause cause, Instant issuedAt,
        LocalDate dueDate, Instant dueAt, @Nullable Instant answeredAt, @Nullable String answeredBy, @Nullable String answer,
        boolean withdrawn) {

    public boolean isOpen() {
        return answeredAt == null && !withdrawn;
    }
}
