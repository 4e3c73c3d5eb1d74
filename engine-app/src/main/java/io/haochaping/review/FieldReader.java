package io.haochaping.review;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/** Reads single raw fields; a fault goes to the collector and the value counts as absent. Blank means absent. */
final class FieldReader {

    static final int IDENTIFIER = 64;
    static final int NAME = 200;
    static final int TEXT = 1000;

    /** Wide enough for any real service, narrow enough for every database's date type. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final FieldErrors errors;

    FieldReader(FieldErrors errors) {
        this.errors = errors;
    }

    @Nullable String identifier(String pointer, @Nullable String raw) {
        return line(pointer, raw, IDENTIFIER);
    }

    /** One line of text without any control character. */
    @Nullable String line(String pointer, @Nullable String raw, int limit) {
        String text = checked(pointer, raw, limit, false);
        return text == null ? null : text.strip();
    }

    /** Free text; line breaks and tabs belong to it. */
    @Nullable String text(String pointer, @Nullable String raw) {
        return checked(pointer, raw, TEXT, true);
    }

    <E extends Enum<E>> @Nullable E oneOf(Class<E> type, String pointer, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(raw)) {
                return value;
            }
        }
        errors.add(pointer, "unknown-value");
        return null;
    }

    /** ISO 8601 with any offset, cut to whole seconds. */
    @Nullable Instant time(String pointer, @Nullable String raw) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        try {
            var time = OffsetDateTime.parse(raw.strip()).toInstant().truncatedTo(ChronoUnit.SECONDS);
            if (time.isAfter(EARLIEST) && time.isBefore(LATEST)) {
                return time;
            }
        } catch (DateTimeException e) {
            // answered below, like a time out of range
        }
        errors.add(pointer, "malformed-time");
        return null;
    }

    <T> @Nullable T required(String pointer, @Nullable T value) {
        if (value == null) {
            errors.add(pointer, "required");
        }
        return value;
    }

    private @Nullable String checked(String pointer, @Nullable String raw, int limit, boolean lines) {
        if (raw == null || raw.isBlank()) {
            return null;
        }
        if (raw.codePointCount(0, raw.length()) > limit) {
            errors.add(pointer, "text-too-long", limit);
            return null;
        }
        if (raw.codePoints().anyMatch(c -> isForbidden(c, lines))) {
            errors.add(pointer, "control-character");
            return null;
        }
        return raw;
    }

    /** Control characters, and halves of surrogate pairs, which no database can store. */
    private static boolean isForbidden(int character, boolean lines) {
        if (lines && (character == '\n' || character == '\r' || character == '\t')) {
            return false;
        }
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }
}
