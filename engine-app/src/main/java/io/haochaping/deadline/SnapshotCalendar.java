package io.haochaping.deadline;

import java.time.LocalDate;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;

@Component
class SnapshotCalendar implements WorkingCalendar {

    private final Supplier<CalendarSnapshot> snapshots;
    private final DeadlineSettings settings;

    SnapshotCalendar(Supplier<CalendarSnapshot> snapshots, DeadlineSettings settings) {
        this.snapshots = snapshots;
        this.settings = settings;
    }

    @Override
    public boolean isWorkingDay(String jurisdiction, LocalDate day) {
        return days(jurisdiction).contain(day);
    }

    @Override
    public DueDate due(String jurisdiction, LocalDate from, int days, DayUnit unit) {
        if (days < 0) {
            throw new IllegalArgumentException("Days are counted forward: " + days);
        }
        return switch (unit) {
            case NATURAL -> end(from.plusDays(days), false);
            case WORKING -> {
                WorkingDays.Found found = days(jurisdiction).after(from, days);
                yield end(found.day(), found.provisional());
            }
        };
    }

    @Override
    public LocalDate previousWorkingDay(String jurisdiction, LocalDate day) {
        return days(jurisdiction).before(day);
    }

    @Override
    public int workingDaysUntil(String jurisdiction, LocalDate from, LocalDate to) {
        return days(jurisdiction).between(from, to);
    }

    @Override
    public DueDate endOf(String jurisdiction, LocalDate day) {
        return end(day, days(jurisdiction).isUncertain(day));
    }

    private WorkingDays days(String jurisdiction) {
        return snapshots.get().of(jurisdiction);
    }

    private DueDate end(LocalDate day, boolean provisional) {
        return new DueDate(day, day.atTime(settings.closingTime()).atZone(DeadlineSettings.ZONE).toInstant(), provisional);
    }
}
