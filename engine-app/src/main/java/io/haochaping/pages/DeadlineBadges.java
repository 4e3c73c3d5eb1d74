package io.haochaping.pages;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.deadline.WorkingCalendar;

/**
 * How a deadline stands, in working days: 剩 2 个工作日, 今天到期, 已超期 3 个工作日. On time is "not later than dueAt" by the application's clock;
 * a met deadline is judged by the moment in which it was met.
 */
@Component
public class DeadlineBadges {

    /** From this number of working days on the badge warns; S2 reminds one working day before. */
    private static final int SOON = 1;

    private final WorkingCalendar calendar;
    private final Words words;
    private final Clock clock;

    public DeadlineBadges(WorkingCalendar calendar, Words words, Clock clock) {
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    public Badge of(String jurisdiction, LocalDate dueDate, Instant dueAt, @Nullable Instant metAt) {
        if (metAt != null) {
            return metAt.isAfter(dueAt) ? new Badge(Badge.LATE, words.text("pages.deadline.met-late"))
                    : new Badge(Badge.CALM, words.text("pages.deadline.met"));
        }
        return open(jurisdiction, dueDate, dueAt);
    }

    private Badge open(String jurisdiction, LocalDate dueDate, Instant dueAt) {
        LocalDate today = LocalDate.now(clock);
        int left = calendar.workingDaysUntil(jurisdiction, today, dueDate);
        if (clock.instant().isAfter(dueAt)) {
            return new Badge(Badge.LATE, left < 0 ? words.text("pages.deadline.late", -left) : words.text("pages.deadline.late-today"));
        }
        if (today.equals(dueDate)) {
            return new Badge(Badge.SOON, words.text("pages.deadline.today"));
        }
        return new Badge(left <= SOON ? Badge.SOON : Badge.CALM, words.text("pages.deadline.left", left));
    }
}
