package io.haochaping.objection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DayUnit;
import io.haochaping.deadline.Policies;
import io.haochaping.deadline.WorkingCalendar;

/** How long after an exclusion the reviewer may object. */
@Component
class ObjectionWindow {

    private final Policies policies;
    private final WorkingCalendar calendar;
    private final Clock clock;

    ObjectionWindow(Policies policies, WorkingCalendar calendar, Clock clock) {
        this.policies = policies;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** The last day of the window; empty for a case that is not excluded. */
    Optional<LocalDate> lastDay(CaseView view) {
        return view.status() != CaseStatus.EXCLUDED ? Optional.empty() : Optional.ofNullable(view.excludedAt())
                .map(excluded -> calendar.due(view.jurisdiction(), LocalDate.ofInstant(excluded, clock.getZone()),
                        policies.profile(view.policy()).objectionWindowDays(), DayUnit.WORKING).dueDate());
    }

    boolean isOver(LocalDate lastDay) {
        return LocalDate.now(clock).isAfter(lastDay);
    }
}
