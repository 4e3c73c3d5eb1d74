package io.haochaping.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * The days of one jurisdiction at one moment.
 *
 * @param days what the arrangements say, regional days already laid over the national ones
 * @param loadedYears years with a national arrangement
 */
record WorkingDays(Map<LocalDate, DayType> days, Set<Integer> loadedYears) {

    /** A day and whether finding it relied on a year without an arrangement. */
    record Found(LocalDate day, boolean provisional) {
    }

    boolean contain(LocalDate day) {
        DayType type = days.get(day);
        if (type != null) {
            return type == DayType.WORKDAY;
        }
        return !isWeekend(day) && !LegalHolidays.contains(day);
    }

    Found after(LocalDate start, int count) {
        LocalDate day = start;
        boolean provisional = false;
        for (int left = count; left > 0;) {
            day = day.plusDays(1);
            provisional |= isUncertain(day);
            if (contain(day)) {
                left--;
            }
        }
        return new Found(day, provisional);
    }

    LocalDate before(LocalDate day) {
        LocalDate previous = day.minusDays(1);
        while (!contain(previous)) {
            previous = previous.minusDays(1);
        }
        return previous;
    }

    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::contain).count();
    }

    /** Whether an arrangement that is not loaded may yet change this day. */
    boolean isUncertain(LocalDate day) {
        return !loadedYears.contains(day.getYear())
                || ArrangementYear.isReachedByNext(day) && !loadedYears.contains(day.getYear() + 1);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
