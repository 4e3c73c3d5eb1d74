package io.haochaping.administration.organisation;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import io.haochaping.identity.problem.Problem;

/** Reads what was typed; what is not there is an empty text. */
final class Typed {

    private Typed() {
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    static <E extends Enum<E>> E choice(Class<E> type, String field, @Nullable String value) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(value)) {
                return constant;
            }
        }
        throw Problem.unprocessable(field, text(value).isBlank() ? "form-required" : "form-not-text");
    }

    static LocalDate day(String field, @Nullable String value) {
        if (text(value).isBlank()) {
            throw Problem.unprocessable(field, "form-required");
        }
        try {
            LocalDate day = LocalDate.parse(text(value).strip());
            if (day.getYear() >= 2000 && day.getYear() < 2200) {
                return day;
            }
        } catch (DateTimeParseException notADay) {
            // told below
        }
        throw Problem.unprocessable(field, "admin-organisation-day-invalid");
    }
}
