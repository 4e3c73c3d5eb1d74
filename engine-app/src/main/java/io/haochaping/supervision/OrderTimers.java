package io.haochaping.supervision;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** The timers of an order's process; implemented where the engine is known. */
public interface OrderTimers {

    /** Moves the timers that have not fired yet, and the due date of the open task. */
    void move(String caseNo, SupervisionCause cause, Instant dueAt, @Nullable Instant remindAt);
}
