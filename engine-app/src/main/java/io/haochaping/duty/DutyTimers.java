package io.haochaping.duty;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** The engine's side of a limit that moves. */
public interface DutyTimers {

    /** Moves the timers of the matter's open task and its due date. */
    void move(String processKey, String reference, Instant dueAt, @Nullable Instant remindAt);
}
