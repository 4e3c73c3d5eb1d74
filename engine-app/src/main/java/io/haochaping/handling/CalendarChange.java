package io.haochaping.handling;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

/**
 * What a draft of the calendar would do to open deadlines, and its publication. The list of consequences is kept: publication moves the deadlines
 * of the list, each as the list says and only while it still is as the list saw it. A deadline that began after the list was made is
 * planned with the new calendar too and counted apart.
 */
public interface CalendarChange {

    /** How long a list may be acted on: what "would be overdue at once" means changes with time. */
    Duration LIST_HOLDS = Duration.ofHours(1);

    /** Works out the consequences of an open draft and keeps them in place of an older list. */
    CalendarConsequences preview(String draftId);

    /** The newest list of a draft. */
    Optional<CalendarConsequences> find(String draftId);

    Page<CalendarMove> moves(String listId, CalendarMove.@Nullable Kind kind, Pageable page);

    /**
     * Loads the draft and begins to move deadlines. Repeating it goes on where it stopped.
     *
     * @param earlierConfirmed whoever publishes has seen that deadlines become earlier
     * @throws io.haochaping.identity.problem.Problem 409 {@code calendar-list-outdated} when draft, calendar or list changed or the list is
     *         older than {@link #LIST_HOLDS}; 422 {@code calendar-confirm-earlier}
     */
    void publish(String draftId, String listId, boolean earlierConfirmed, String actor);

    /**
     * Moves what is left of a published list, a case per transaction, as long as {@code most}; what fails stays for the next time.
     *
     * @return the list as it stands then
     */
    CalendarConsequences proceed(String listId, Duration most);

    /** Goes on with every publication that is not finished, and looks again after fresh ones; for the scheduler. */
    void proceedAll();
}
