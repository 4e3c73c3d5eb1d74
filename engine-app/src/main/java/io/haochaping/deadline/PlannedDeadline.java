package io.haochaping.deadline;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A deadline of a case as its policy demands it. All instants are whole seconds.
 *
 * @param dueAt the last second that is still on time
 * @param provisional whether due day or reminder rely on a year whose arrangement of holidays is not loaded
 * @param remindAt when somebody is reminded; null when the policy wants no reminder or it would not lie after the anchor
 * @param assumption whether neither S1 nor S2 gives this limit
 */
public record PlannedDeadline(DeadlineKind kind, LocalDate dueDate, Instant dueAt, boolean provisional, @Nullable Instant remindAt,
        boolean assumption) {
}
