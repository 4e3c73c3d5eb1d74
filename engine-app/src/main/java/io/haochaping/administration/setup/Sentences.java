package io.haochaping.administration.setup;

import java.util.ArrayList;
import java.util.List;

import io.haochaping.pages.Words;

/** Collects what a check says, and shortens long lists of names. */
final class Sentences {

    private static final int NAMED = 8;

    private final Words words;
    private final List<String> missing = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    Sentences(Words words) {
        this.words = words;
    }

    /** Says the sentence where there is somebody to name. */
    Sentences missingFor(List<String> names, String key) {
        if (!names.isEmpty()) {
            missing.add(words.text(key, listed(names)));
        }
        return this;
    }

    Sentences missingIf(boolean condition, String key, Object... arguments) {
        if (condition) {
            missing.add(words.text(key, arguments));
        }
        return this;
    }

    Sentences noteFor(List<String> names, String key) {
        if (!names.isEmpty()) {
            notes.add(words.text(key, listed(names)));
        }
        return this;
    }

    Sentences noteIf(boolean condition, String key, Object... arguments) {
        if (condition) {
            notes.add(words.text(key, arguments));
        }
        return this;
    }

    SetupCheck.Finding finding() {
        return new SetupCheck.Finding(List.copyOf(missing), List.copyOf(notes));
    }

    private String listed(List<String> names) {
        String first = String.join(words.text("admin.list.separator"), names.subList(0, Math.min(NAMED, names.size())));
        return names.size() <= NAMED ? first : words.text("admin.list.more", first, names.size());
    }
}
