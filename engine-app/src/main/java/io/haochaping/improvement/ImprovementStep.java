package io.haochaping.improvement;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a matter.
 *
 * @param detail a code or a date that belongs to it: the disposition, the planned date, the task
 * @param text   what the actor wrote
 */
public record ImprovementStep(StepType type, String actor, Instant at, @Nullable String detail, @Nullable String text) {

    @Override
    public String toString() {
        return "ImprovementStep[" + type + "]";
    }
}
