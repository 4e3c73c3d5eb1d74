package io.haochaping.deadline;

/**
 * One limit of a policy profile.
 *
 * @param days length in {@code unit}, at least 1
 * @param assumption whether neither S1 nor S2 gives the limit; screens say so
 */
public record DeadlineLimit(DeadlineKind kind, int days, DayUnit unit, Anchor anchor, ReminderRule reminder, boolean assumption) {

    public DeadlineLimit {
        if (days < 1) {
            throw new IllegalArgumentException("A limit has at least one day");
        }
    }
}
