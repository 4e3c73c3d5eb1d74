package io.haochaping.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Plans the deadlines of a case. It only calculates: a deadline that was handed out is never moved from here. */
public interface DeadlinePlanner {

    /**
     * The deadline of this kind, counted from {@code anchor}; empty when the policy has none.
     *
     * @throws IllegalArgumentException if there is no such policy version
     */
    Optional<PlannedDeadline> plan(DeadlineKind kind, PolicyRef policy, String jurisdiction, Instant anchor);

    /** A deadline on a planned day ({@code rectify} of a complex matter): due at the end of that day, with the reminder of its kind. */
    PlannedDeadline on(DeadlineKind kind, PolicyRef policy, String jurisdiction, LocalDate day, Instant anchor);
}
