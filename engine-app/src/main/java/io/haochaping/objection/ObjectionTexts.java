package io.haochaping.objection;

import org.jspecify.annotations.Nullable;

import io.haochaping.identity.problem.Problem;

/** What the text of an objection must be before it is kept. */
final class ObjectionTexts {

    private ObjectionTexts() {
    }

    static String required(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Problem.unprocessable("/text", "objection-text-missing");
        }
        if (text.codePointCount(0, text.length()) > Objections.LONGEST_TEXT) {
            throw Problem.unprocessable("/text", "objection-text-too-long", Objections.LONGEST_TEXT);
        }
        if (text.indexOf('\0') >= 0) {
            throw Problem.unprocessable("/text", "objection-text-unreadable");
        }
        return text.strip();
    }
}
