package io.haochaping.casefile;

import org.jspecify.annotations.Nullable;

import io.haochaping.identity.problem.Problem;

/** How long a text may be (contract 4), counted in characters as people see them, not in UTF-16 units. */
final class TextRules {

    static final int LONG = 2000;
    static final int SHORT = 64;

    private TextRules() {
    }

    /** @throws Problem 422 {@code case-text-missing} or {@code case-text-too-long} */
    static void required(String pointer, @Nullable String text, int limit) {
        if (text == null || text.isBlank()) {
            throw Problem.unprocessable(pointer, "case-text-missing");
        }
        atMost(pointer, text, limit);
    }

    static void atMost(String pointer, String text, int limit) {
        if (text.codePointCount(0, text.length()) > limit) {
            throw Problem.unprocessable(pointer, "case-text-too-long", limit);
        }
    }
}
