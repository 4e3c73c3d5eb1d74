package io.haochaping.administration.calendar;

import java.util.List;

import io.haochaping.pages.Option;
import org.jspecify.annotations.Nullable;

/**
 * The calendar of a year.
 *
 * @param source where the national arrangement is from; null when the year is not loaded
 * @param alarm  what must be done now; null when nothing
 */
record CalendarPage(int year, List<Option> years, List<Option> jurisdictions, String jurisdiction, @Nullable String source,
        @Nullable String alarm, List<String> weekdays, List<YearView.Month> months, List<YearView.Named> named, List<LoadedRow> loaded,
        List<DraftRow> drafts, Entered entered, List<String> faults) {

    record LoadedRow(int year, String whose, String jurisdiction, String source, String at, int days) {
    }

    record DraftRow(String id, int year, String whose, String source, String by, String at) {
    }

    /** What stands in the form of the import. */
    record Entered(int year, String jurisdiction, String source) {
    }
}
