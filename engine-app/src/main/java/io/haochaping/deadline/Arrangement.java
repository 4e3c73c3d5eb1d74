package io.haochaping.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * The arrangement of holidays (放假安排) of one year. Its days may lie in the last days of the December before.
 *
 * @param jurisdiction whose days these are, or {@link WorkingCalendar#NATIONAL}; regional days lie over the national ones
 * @param source where it was published, for people
 */
public record Arrangement(String jurisdiction, int year, String source, List<Day> days) {

    /** A day that the arrangement names; every other day follows the week. */
    public record Day(LocalDate date, DayType type, String name) {
    }

    public Arrangement {
        days = List.copyOf(days);
        for (Day day : days) {
            if (!ArrangementYear.of(day.date(), year)) {
                throw new IllegalArgumentException(day.date() + " cannot belong to the arrangement of " + year);
            }
            if (day.type() == DayType.WORKDAY && LegalHolidays.contains(day.date())) {
                throw new IllegalArgumentException(day.date() + " is off by law and cannot be a workday");
            }
        }
        if (days.stream().map(Day::date).distinct().count() != days.size()) {
            throw new IllegalArgumentException("The arrangement of " + year + " names a day twice");
        }
    }
}
