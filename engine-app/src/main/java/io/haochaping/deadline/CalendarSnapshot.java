package io.haochaping.deadline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All calendars as they were when they were read; never changes. */
final class CalendarSnapshot {

    private final WorkingDays national;
    private final Map<String, WorkingDays> regional = new HashMap<>();

    CalendarSnapshot(List<Arrangement> arrangements) {
        Map<String, Map<LocalDate, DayType>> days = new HashMap<>(Map.of(WorkingCalendar.NATIONAL, new HashMap<>()));
        Set<Integer> years = new HashSet<>();
        for (Arrangement arrangement : arrangements) {
            Map<LocalDate, DayType> own = days.computeIfAbsent(arrangement.jurisdiction(), key -> new HashMap<>());
            arrangement.days().forEach(day -> own.put(day.date(), day.type()));
            if (arrangement.jurisdiction().equals(WorkingCalendar.NATIONAL)) {
                years.add(arrangement.year());
            }
        }
        national = new WorkingDays(days.remove(WorkingCalendar.NATIONAL), years);
        days.forEach((jurisdiction, overlay) -> regional.put(jurisdiction, overlaid(overlay)));
    }

    WorkingDays of(String jurisdiction) {
        return regional.getOrDefault(jurisdiction, national);
    }

    private WorkingDays overlaid(Map<LocalDate, DayType> overlay) {
        Map<LocalDate, DayType> both = new HashMap<>(national.days());
        both.putAll(overlay);
        return new WorkingDays(both, national.loadedYears());
    }
}
