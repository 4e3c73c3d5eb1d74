package io.haochaping.organisation;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of one value, so that all of it is told at once. */
final class Faults {

    private final List<FieldError> errors = new ArrayList<>();

    /** Without the spaces around it; {@code null} for a blank one. */
    static @Nullable String tidy(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    static String tidyName(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    Faults text(String pointer, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            errors.add(new FieldError(pointer, "form-required"));
            return this;
        }
        return optional(pointer, value, longest);
    }

    Faults optional(String pointer, @Nullable String value, int longest) {
        if (value != null && value.codePointCount(0, value.length()) > longest) {
            errors.add(new FieldError(pointer, "form-too-long", longest + ""));
        } else if (value != null && value.codePoints().anyMatch(Character::isISOControl)) {
            errors.add(new FieldError(pointer, "form-not-text"));
        }
        return this;
    }

    Faults unless(boolean fine, String pointer, String code, Object... arguments) {
        if (!fine) {
            errors.add(new FieldError(pointer, code, arguments));
        }
        return this;
    }

    boolean none() {
        return errors.isEmpty();
    }

    /** @throws Problem 422 with one entry per fault */
    void require() {
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
    }
}
