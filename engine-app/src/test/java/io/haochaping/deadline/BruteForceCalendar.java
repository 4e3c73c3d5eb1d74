package io.haochaping.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A second opinion that shares no code with the calculator: it writes down every working day of 25 years and counts along the list.
 * It works on the text of the shipped rows, with a rule of its own for each weekday.
 */
final class BruteForceCalendar {

    private static final Set<String> OFF_BY_LAW = Set.of("01-01", "05-01", "05-02", "10-01", "10-02", "10-03");
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2042, 12, 31);

    private final List<String> workingDays;

    BruteForceCalendar(Collection<String> extraDaysOff) {
        Set<String> worked = new HashSet<>();
        Set<String> off = new HashSet<>();
        for (String[] row : ShippedRules.rows("holidays-cn.csv")) {
            (row[1].equals("workday") ? worked : off).add(row[0]);
        }
        worked.removeAll(extraDaysOff);
        off.addAll(extraDaysOff);
        workingDays = Stream.iterate(FIRST, day -> !day.isAfter(LAST), day -> day.plusDays(1))
                .filter(day -> worked.contains(day.toString()) || isOrdinaryWorkday(day) && !off.contains(day.toString()))
                .map(LocalDate::toString).toList();
    }

    LocalDate nth(LocalDate start, int count) {
        return LocalDate.parse(workingDays.stream().filter(day -> day.compareTo(start.toString()) > 0).skip(count - 1L)
                .findFirst().orElseThrow());
    }

    boolean works(LocalDate day) {
        return workingDays.contains(day.toString());
    }

    LocalDate lastBefore(LocalDate day) {
        return LocalDate.parse(workingDays.stream().filter(other -> other.compareTo(day.toString()) < 0)
                .reduce((earlier, later) -> later).orElseThrow());
    }

    long countAfter(LocalDate from, LocalDate to) {
        return workingDays.stream().filter(day -> day.compareTo(from.toString()) > 0 && day.compareTo(to.toString()) <= 0).count();
    }

    private static boolean isOrdinaryWorkday(LocalDate day) {
        return day.getDayOfWeek().getValue() < 6 && !OFF_BY_LAW.contains(day.toString().substring(5));
    }
}
