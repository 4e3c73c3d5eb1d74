package io.haochaping.improvement;

import java.util.List;
import java.util.regex.Pattern;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Checks of what people type; each faulty field is named. */
final class Texts {

    /** Characters of a text (contract section 4). */
    static final int LONGEST = 2_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\r\\n\\t]]");

    private Texts() {
    }

    /** The text, or an empty one beside the error. */
    static String required(String pointer, @Nullable String typed, int longest, List<FieldError> errors) {
        String text = optional(pointer, typed, longest, errors);
        if (text == null) {
            errors.add(new FieldError(pointer, "form-required"));
            return "";
        }
        return text;
    }

    static @Nullable String optional(String pointer, @Nullable String typed, int longest, List<FieldError> errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().codePointCount(0, typed.strip().length()) > longest) {
            errors.add(new FieldError(pointer, "form-too-long", longest + ""));
        } else if (CONTROL.matcher(typed).find()) {
            errors.add(new FieldError(pointer, "form-not-text"));
        }
        return typed.strip();
    }

    static void refuse(List<FieldError> errors) {
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
    }
}
