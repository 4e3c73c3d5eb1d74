package io.haochaping.review;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

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

    private final SupplementWindow window;
    private final Clock clock;

    TimeRules(SupplementWindow window, Clock clock) {
        this.window = window;
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
        if (limited && day(reviewedAt).isAfter(window.after(serviceTime, jurisdiction).dueDate())) {
            errors.add("/reviewedAt", "supplement-window-closed");
        }
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
