package io.haochaping.extension;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.haochaping.engine.Inputs;
import io.haochaping.identity.problem.Problem;

/** What a request must say. */
final class ExtensionInputs {

    private ExtensionInputs() {
    }

    static LocalDate day(@Nullable LocalDate wanted, LocalDate due, LocalDate last) {
        if (wanted == null) {
            throw Problem.unprocessable("/newDate", "extension-date-missing");
        }
        if (!wanted.isAfter(due)) {
            throw Problem.unprocessable("/newDate", "extension-date-too-early", due.toString());
        }
        if (wanted.isAfter(last)) {
            throw Problem.unprocessable("/newDate", "extension-date-too-late", last.toString());
        }
        return wanted;
    }

    static String reason(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Problem.unprocessable("/reason", "extension-reason-missing");
        }
        if (text.codePointCount(0, text.length()) > Inputs.LONGEST_TEXT) {
            throw Problem.unprocessable("/reason", "extension-reason-too-long", Inputs.LONGEST_TEXT);
        }
        if (text.indexOf('\0') >= 0) {
            throw Problem.unprocessable("/reason", "extension-reason-unreadable");
        }
        return text.strip();
    }
}
