package io.haochaping.engine;

import java.time.Instant;

/** Moves the application's clock; for the demonstration only. Engine timers and our own code follow it alike. */
public interface ClockControl {

    /** Lets time run on from an instant, without running anything that falls due. */
    void set(Instant instant);

    /** Moves the clock forward in steps, from one due job to the next, and returns when all that were due have run. */
    void advanceTo(Instant target);
}
