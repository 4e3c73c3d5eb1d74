package io.haochaping.deadline;

import java.time.LocalDate;
import java.util.Optional;

/** Whether a year comes near for which no national arrangement of holidays (放假安排) is loaded. */
public interface CalendarAlarm {

    /** From this many days before 1 January on somebody must load the year. */
    int DAYS_BEFORE = 60;

    /** The nearest year that is missing; empty while nothing needs to be done. */
    Optional<MissingYear> missing();

    /**
     * @param begins   1 January of that year
     * @param daysLeft until it begins; negative when it has begun
     */
    record MissingYear(int year, LocalDate begins, long daysLeft) {

        /** The year runs already: deadlines are counted by guess. */
        public boolean hasBegun() {
            return daysLeft <= 0;
        }
    }
}
