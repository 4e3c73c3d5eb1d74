package io.haochaping.objection;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An objection to an exclusion.
 *
 * @param no       {@code YY-} + date + running number
 * @param noticeNo of the notice (通报) that told of the exclusion
 * @param text     what the reviewer says; null in lists
 * @param decision the first supervisor's; its note is null in lists
 */
public record Objection(String no, String caseNo, String jurisdiction, @Nullable String unitCode, @Nullable String subject,
        @Nullable String noticeNo, ObjectionState state, Instant raisedAt, @Nullable String text, @Nullable Decision decision,
        @Nullable Decision confirmation) {

    /** What one supervisor decided. */
    public record Decision(String by, Instant at, boolean upheld, @Nullable String note) {

        @Override
        public String toString() {
            return "Decision[" + upheld + "]";
        }
    }

    /** The reason that the reviewer is told of an objection that was refused. */
    public @Nullable String refusalNote() {
        if (state != ObjectionState.REFUSED) {
            return null;
        }
        Decision last = confirmation == null ? decision : confirmation;
        return last == null ? null : last.note();
    }

    @Override
    public String toString() {
        return "Objection[" + no + "]";
    }
}
