package io.haochaping.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.deadline.WorkingCalendar;

/** Between the contact that is claimed and its record lies at most one working day; a wider gap is marked (contract 4). */
@Component
class ContactGap {

    private final WorkingCalendar calendar;
    private final Clock clock;

    ContactGap(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        this.clock = clock;
    }

    boolean isWide(String jurisdiction, @Nullable Instant contactedAt) {
        return contactedAt != null && calendar.workingDaysUntil(jurisdiction,
                contactedAt.atZone(clock.getZone()).toLocalDate(), LocalDate.now(clock)) > 1;
    }

    @Nullable Instant seconds(@Nullable Instant given) {
        return given == null ? null : given.truncatedTo(ChronoUnit.SECONDS);
    }
}
