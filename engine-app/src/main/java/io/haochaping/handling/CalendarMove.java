package io.haochaping.handling;

import java.time.Instant;

import io.haochaping.deadline.DeadlineKind;
import org.jspecify.annotations.Nullable;

/**
 * A deadline that a change of the calendar moves.
 *
 * @param orderNo supervision order, null for a deadline of the case itself
 * @param outcome null while it is only announced
 */
public record CalendarMove(String caseNo, DeadlineKind deadline, @Nullable String orderNo, String jurisdiction, Kind kind, Instant oldDueAt,
        Instant newDueAt, @Nullable Instant oldRemindAt, @Nullable Instant newRemindAt, boolean oldProvisional, boolean newProvisional,
        boolean arrived, @Nullable Outcome outcome) {

    /** What happens to the due time; {@code OVERDUE} is earlier and in the past. */
    public enum Kind {
        OVERDUE, EARLIER, LATER, SAME
    }

    /** What became of the announcement. */
    public enum Outcome {
        MOVED, SKIPPED
    }

    public boolean losesMark() {
        return oldProvisional && !newProvisional;
    }
}
