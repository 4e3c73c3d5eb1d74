package io.haochaping.casefile;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.haochaping.deadline.DeadlineKind;

/**
 * One deadline of a case.
 *
 * @param remindAt  when the reminder is due, null where the rule has none or it would lie before the anchor
 * @param metAt     when the duty was met, null while it is open
 * @param overdueAt when it was found to have passed unmet
 */
public record CaseDeadline(DeadlineKind kind, Instant anchor, LocalDate dueDate, Instant dueAt, boolean provisional,
        boolean assumption, @Nullable Instant remindAt, @Nullable Instant metAt, @Nullable Instant remindedAt,
        @Nullable Instant overdueAt) {

    public boolean isMet() {
        return metAt != null;
    }

    /** Passed unmet, or met after its due time. */
    public boolean isOverdue(Instant now) {
        return (metAt == null ? now : metAt).isAfter(dueAt);
    }
}
