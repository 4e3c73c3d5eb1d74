package io.haochaping.deadline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps the calendar up to date, year by year. */
public interface Arrangements {

    /**
     * Loads an arrangement in place of the one that the jurisdiction had for that year, and publishes {@link CalendarChanged}. Loading
     * the same again does no harm.
     *
     * @throws IllegalArgumentException if a day belongs to the arrangement of another year already
     */
    void load(Arrangement arrangement);

    /** The years whose national arrangement is loaded, ascending. */
    List<Integer> loadedYears();

    /** The arrangement that a jurisdiction, or {@link WorkingCalendar#NATIONAL}, has for a year. */
    Optional<Arrangement> find(String jurisdiction, int year);

    /** Every loaded arrangement, the newest year first, the national one before the regional ones. */
    List<Loaded> loaded();

    /** Counts the changes of the calendar: as long as it stays the same, so does every result. */
    long revision();

    /** @param days how many days the arrangement names */
    record Loaded(String jurisdiction, int year, String source, Instant at, int days) {
    }
}
