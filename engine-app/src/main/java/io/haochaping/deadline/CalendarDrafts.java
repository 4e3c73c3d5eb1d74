package io.haochaping.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Arrangements in preparation: imported, edited day by day, tried out, and then published or discarded. All verbs refuse with 404 a draft that
 * does not exist and with 409 ({@code changed-meanwhile}, {@code calendar-draft-ended}) one that somebody else changed or ended.
 */
public interface CalendarDrafts {

    /** @throws io.haochaping.identity.problem.Problem 422 when a day belongs to the loaded arrangement of another year */
    CalendarDraft create(Arrangement arrangement, String actor);

    /** The drafts that are still open, the newest first. */
    List<CalendarDraft> open();

    Optional<CalendarDraft> find(String id);

    /** Sets a day, or takes it out of the draft ({@code type} null), so that it follows the week again. */
    CalendarDraft setDay(String id, long version, LocalDate date, @Nullable DayType type, String name);

    void discard(String id, long version);

    /** Plans as if the draft were loaded already, with everything else as it is now. */
    DeadlinePlanner plannerWith(CalendarDraft draft);

    /**
     * Loads the draft in the caller's transaction, with an entry in the journal. Other changes of the calendar wait for its end.
     *
     * @param revision the calendar's {@linkplain Arrangements#revision() revision} on which the decision was made
     * @throws io.haochaping.identity.problem.Problem 409 {@code calendar-list-outdated} when draft or calendar are not the same any more
     */
    CalendarDraft load(String id, long version, long revision, String actor);
}
