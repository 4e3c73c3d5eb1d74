package io.haochaping.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a question about the calendar: what cannot be read is 400, what makes no sense is 422. */
@Component
class CalendarQuestions {

    /** Ten years; nothing in the field is counted over more. */
    static final int MOST_DAYS = 3650;
    static final int FIRST_YEAR = 2000;
    static final int LAST_YEAR = 2199;

    record Question(LocalDate from, int days, DayUnit unit, String jurisdiction) {
    }

    private final Organisation organisation;

    CalendarQuestions(Organisation organisation) {
        this.organisation = organisation;
    }

    Question read(@Nullable String from, @Nullable String days, @Nullable String unit, @Nullable String jurisdiction) {
        Question question = new Question(
                parsed("from", from, LocalDate::parse),
                parsed("days", days, Integer::parseInt),
                isAbsent(unit) ? DayUnit.WORKING : parsed("unit", unit, DayUnit::valueOf),
                isAbsent(jurisdiction) ? WorkingCalendar.NATIONAL : jurisdiction);
        List<FieldError> errors = errors(question);
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
        return question;
    }

    private List<FieldError> errors(Question question) {
        List<FieldError> errors = new ArrayList<>();
        if (question.from().getYear() < FIRST_YEAR || question.from().getYear() > LAST_YEAR) {
            errors.add(new FieldError("from", "calendar-from-out-of-range", FIRST_YEAR + "", LAST_YEAR + ""));
        }
        if (question.days() < 0 || question.days() > MOST_DAYS) {
            errors.add(new FieldError("days", "calendar-days-out-of-range", MOST_DAYS + ""));
        }
        if (!question.jurisdiction().equals(WorkingCalendar.NATIONAL)
                && organisation.jurisdiction(question.jurisdiction()).isEmpty()) {
            errors.add(new FieldError("jurisdiction", "calendar-jurisdiction-unknown"));
        }
        return errors;
    }

    private static <T> T parsed(String name, @Nullable String text, Function<String, T> parser) {
        if (isAbsent(text)) {
            throw Problem.badRequest("calendar-parameter-missing", name);
        }
        try {
            return parser.apply(text);
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            throw Problem.badRequest("calendar-" + name + "-unreadable");
        }
    }

    private static boolean isAbsent(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
