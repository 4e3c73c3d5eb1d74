package io.haochaping.deadline;

import java.util.List;

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
}
