package io.haochaping.board;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.DueBounds;
import io.haochaping.casefile.OpenCaseQuery.DueWindow;
import io.haochaping.deadline.DayUnit;
import io.haochaping.deadline.WorkingCalendar;

/** Turns "working days left" into moments, by the calendar of each jurisdiction, so that the database can count. */
@Component
class WorkingDayBounds {

    private final WorkingCalendar calendar;
    private final Clock clock;

    WorkingDayBounds(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Jurisdictions whose calendars agree on the next days share their bounds: most often that is one entry for all. */
    Map<DueBounds, Set<String>> of(Set<String> jurisdictions) {
        Map<DueBounds, Set<String>> shared = new HashMap<>();
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        jurisdictions.forEach(code -> shared.computeIfAbsent(bounds(code, today, now), bounds -> new TreeSet<>()).add(code));
        return shared;
    }

    List<DueWindow> windows(Set<String> jurisdictions, DueSpan span) {
        return of(jurisdictions).entrySet().stream().map(shared -> span.window(shared.getValue(), shared.getKey())).toList();
    }

    private DueBounds bounds(String jurisdiction, LocalDate today, Instant now) {
        return new DueBounds(now, beginning(jurisdiction, today, 1), beginning(jurisdiction, today, 2), beginning(jurisdiction, today, 4));
    }

    private Instant beginning(String jurisdiction, LocalDate today, int workingDays) {
        return calendar.due(jurisdiction, today, workingDays, DayUnit.WORKING).dueDate().atStartOfDay(clock.getZone()).toInstant();
    }
}
