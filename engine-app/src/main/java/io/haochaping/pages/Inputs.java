package io.haochaping.pages;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;

/** Checks the texts of one request and names every faulty one at once. */
public final class Inputs {

    private static final int LONGEST_CODE = 64;
    private static final int LONGEST_TEXT = 2000;

    private final List<FieldError> errors = new ArrayList<>();

    /** A code or an id. */
    public Inputs code(String pointer, @Nullable String value) {
        return check(pointer, value, LONGEST_CODE);
    }

    /** A text of at most 2,000 characters (contract section 4). */
    public Inputs text(String pointer, @Nullable String value) {
        return check(pointer, value, LONGEST_TEXT);
    }

    /** @throws Problem 422 with one entry per fault */
    public void require() {
        if (!errors.isEmpty()) {
            throw Problem.unprocessable(errors);
        }
    }

    private Inputs check(String pointer, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            errors.add(new FieldError(pointer, "form-required"));
        } else if (value.codePointCount(0, value.length()) > longest) {
            errors.add(new FieldError(pointer, "form-too-long", longest + ""));
        } else if (value.indexOf('\0') >= 0) {
            errors.add(new FieldError(pointer, "form-not-text"));
        }
        return this;
    }
}
