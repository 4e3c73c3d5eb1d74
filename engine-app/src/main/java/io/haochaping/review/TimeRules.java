package io.haochaping.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

import io.haochaping.deadline.DayUnit;
import io.haochaping.deadline.Policies;
import io.haochaping.deadline.WorkingCalendar;
import io.haochaping.organisation.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When a review can have been given: after the service, not in the future, and within the supplement window (S1: five working days
 * after the day of the service, by the policy and calendar of the jurisdiction).
 */
@Component
class TimeRules {

    /** Clocks of devices are never quite right. */
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final WorkingCalendar calendar;
    private final Policies policies;
    private final Organisation organisation;
    private final Clock clock;

    TimeRules(WorkingCalendar calendar, Policies policies, Organisation organisation, Clock clock) {
        this.calendar = calendar;
        this.policies = policies;
        this.organisation = organisation;
        this.clock = clock;
    }

    void check(ParsedReview review, @Nullable Instant serviceTime, String jurisdiction, FieldErrors errors) {
        Instant reviewedAt = review.reviewedAt();
        if (reviewedAt == null) {
            return;
        }
        if (reviewedAt.isAfter(clock.instant().plus(TOLERANCE))) {
            errors.add("/reviewedAt", "reviewed-in-the-future");
        }
        if (serviceTime == null) {
            return;
        }
        if (reviewedAt.isBefore(serviceTime)) {
            errors.add("/reviewedAt", "reviewed-before-service");
        }
        boolean limited = review.kind() == ReviewKind.REVIEW && review.followUpOf() == null;
        if (limited && day(reviewedAt).isAfter(lastDay(serviceTime, jurisdiction))) {
            errors.add("/reviewedAt", "supplement-window-closed");
        }
    }

    private LocalDate lastDay(Instant serviceTime, String jurisdiction) {
        String policy = organisation.jurisdiction(jurisdiction)
                .orElseThrow(() -> new IllegalStateException("No jurisdiction " + jurisdiction)).policy();
        int days = policies.profile(policies.current(policy)).supplementWindowDays();
        return calendar.due(jurisdiction, day(serviceTime), days, DayUnit.WORKING).dueDate();
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
