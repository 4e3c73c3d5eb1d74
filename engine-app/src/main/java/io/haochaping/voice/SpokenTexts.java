package io.haochaping.voice;

import org.jspecify.annotations.Nullable;

import io.haochaping.identity.problem.Problem;

/** What a text must be before it is kept. */
final class SpokenTexts {

    private SpokenTexts() {
    }

    static void check(@Nullable String text) {
        if (text != null && text.codePointCount(0, text.length()) > ReviewerVoice.LONGEST_TEXT) {
            throw Problem.unprocessable("/text", "voice-text-too-long", ReviewerVoice.LONGEST_TEXT);
        }
        if (text != null && text.indexOf('\0') >= 0) {
            throw Problem.unprocessable("/text", "voice-text-unreadable");
        }
    }

    static String required(@Nullable String text) {
        check(text);
        if (text == null || text.isBlank()) {
            throw Problem.unprocessable("/text", "voice-text-missing");
        }
        return text;
    }
}
