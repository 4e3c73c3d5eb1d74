package io.haochaping.workbook;

import java.util.List;

/**
 * A column of a sheet.
 *
 * @param key      name in the program, and the English title that is read as well
 * @param title    title in the header row
 * @param kind     what its cells hold
 * @param required whether each row must fill it, and so each sheet must have it
 * @param longest  most characters
 * @param choices  the only values, offered as a list; empty for any
 */
public record Column(String key, String title, Kind kind, boolean required, int longest, List<String> choices) {

    /** What a cell holds. */
    public enum Kind {
        /** One line. */
        TEXT,
        /** One line that identifies something: a number in it must not have lost digits. */
        CODE,
        /** Several lines. */
        LONG,
        /** A day: a date cell, or text as 2026-03-01, 2026/3/1, 2026.3.1 or 2026年3月1日; read as 2026-03-01. */
        DATE
    }

    public Column {
        choices = List.copyOf(choices);
    }

    public static Column code(String key, String title, int longest) {
        return new Column(key, title, Kind.CODE, false, longest, List.of());
    }

    public static Column text(String key, String title, int longest) {
        return new Column(key, title, Kind.TEXT, false, longest, List.of());
    }

    public static Column lines(String key, String title, int longest) {
        return new Column(key, title, Kind.LONG, false, longest, List.of());
    }

    public static Column day(String key, String title) {
        return new Column(key, title, Kind.DATE, false, 40, List.of());
    }

    public static Column choice(String key, String title, List<String> choices) {
        return new Column(key, title, Kind.TEXT, false, 100, choices);
    }

    public Column mandatory() {
        return new Column(key, title, kind, true, longest, choices);
    }

    boolean isCalled(String heading) {
        return title.equals(heading) || key.equalsIgnoreCase(heading);
    }
}
