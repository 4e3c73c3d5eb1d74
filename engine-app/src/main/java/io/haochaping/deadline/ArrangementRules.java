package io.haochaping.deadline;

import java.time.LocalDate;
import java.util.Optional;

import io.haochaping.identity.problem.FieldError;
import org.jspecify.annotations.Nullable;

/** What a day of an arrangement must be, in words for people; {@link Arrangement} itself refuses the same. */
final class ArrangementRules {

    private ArrangementRules() {
    }

    static Optional<FieldError> check(int year, LocalDate date, @Nullable DayType type) {
        if (!ArrangementYear.of(date, year)) {
            return Optional.of(new FieldError("date", "calendar-day-of-another-year", year + "", year - 1 + ""));
        }
        if (type == DayType.WORKDAY && LegalHolidays.contains(date)) {
            return Optional.of(new FieldError("type", "calendar-legal-holiday"));
        }
        return Optional.empty();
    }
}
