package io.haochaping.deadline;

/** An arrangement was loaded; deadlines that rely on this year may now be wrong. Nothing is moved from here: whoever holds a deadline decides. */
public record CalendarChanged(String jurisdiction, int year) {
}
