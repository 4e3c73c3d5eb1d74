package io.haochaping.handling;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The consequences of a draft for open deadlines, in numbers.
 *
 * @param open               open deadlines and orders that were looked at
 * @param earlier            become earlier; {@code overdueAtOnce} of them would have passed already
 * @param same               keep their due time; only reminder or provisional mark change
 * @param provisionalRemoved lose the mark, whether they move or not
 * @param moved              moved by now
 * @param skipped            were met, began anew or moved after the list was made, and were left alone
 * @param arrived            began after the list was made and were planned with the new calendar
 * @param left               still to be moved
 */
public record CalendarConsequences(String listId, String draftId, long draftVersion, State state, Instant listedAt, long open, long earlier,
        long overdueAtOnce, long later, long same, long provisionalRemoved, long moved, long skipped, long arrived, long left,
        @Nullable String publishedBy, @Nullable Instant publishedAt) {

    /** How far a list has come. */
    public enum State {
        LISTED, RUNNING, DONE
    }

    /** How many deadlines the list names. */
    public long listed() {
        return earlier + later + same;
    }
}
