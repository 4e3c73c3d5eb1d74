package io.haochaping.administration.calendar;

import java.util.List;

import io.haochaping.handling.CalendarConsequences;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import org.jspecify.annotations.Nullable;

/**
 * A draft and what it would do.
 *
 * @param outdated whether the list is of an older version of the draft
 * @param list     null before the consequences were worked out
 * @param filters  kinds of consequences with their numbers
 */
record DraftPage(String id, long version, boolean open, int year, String whose, String source, String by, List<YearView.Named> days,
        @Nullable CalendarConsequences list, @Nullable String listedAt, boolean outdated, List<Option> filters, String filter, List<Row> rows,
        Paging paging) {

    /** One line of the list. */
    record Row(String caseNo, String deadline, String whose, Badge effect, boolean losesMark, String oldDue, String newDue,
            @Nullable String oldReminder, @Nullable String newReminder, @Nullable Badge outcome) {
    }

    public boolean canPublish() {
        return open && list != null && !outdated;
    }

    public boolean running() {
        return list != null && list.state() == CalendarConsequences.State.RUNNING;
    }
}
