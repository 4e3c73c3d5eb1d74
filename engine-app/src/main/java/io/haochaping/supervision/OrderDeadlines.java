package io.haochaping.supervision;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.deadline.PlannedDeadline;

/** Until when open orders must be answered, and how that is moved when the calendar changes. */
public interface OrderDeadlines {

    /**
     * A page, in the order of their numbers.
     *
     * @param jurisdiction whose orders, null for all
     * @param afterNo      the last order of the page before, empty for the first page
     */
    List<OpenOrder> after(@Nullable String jurisdiction, String afterNo, int limit);

    /**
     * Moves an open order that is still due as it was seen: its timers, the due date of its task, and an event DEADLINE_CHANGED (cause CALENDAR)
     * of the case. @return whether it was moved
     */
    boolean move(String no, Instant seenDueAt, PlannedDeadline planned, String actor);

    /** An open order. */
    record OpenOrder(String no, String caseNo, String jurisdiction, SupervisionCause cause, Instant issuedAt, Instant dueAt,
            @Nullable Instant remindAt, @Nullable Instant remindedAt) {
    }
}
