package io.haochaping.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.PlannedDeadline;

/** The open deadlines of all open cases, and how one of them is planned anew. */
public interface OpenDeadlines {

    /**
     * A page, in the order of case numbers; always all open deadlines of a case together.
     *
     * @param jurisdiction whose cases, null for all
     * @param afterCaseNo  the last case of the page before, empty for the first page
     * @param limit        at most this many deadlines, at least ten
     */
    List<OpenDeadline> after(@Nullable String jurisdiction, String afterCaseNo, int limit);

    /**
     * Moves a deadline that still is as it was seen, with an event DEADLINE_CHANGED (old, new, cause, who). Only the first of two such calls
     * moves anything: the second does not find it as it was.
     *
     * @param seen its anchor and its due time as they were when the change was decided
     * @return it as it is now; empty when it was met, began anew or moved meanwhile
     */
    Optional<CaseDeadline> replan(String caseNo, Seen seen, PlannedDeadline planned, DeadlineChangeCause cause, String actor);

    /** How a deadline was when somebody looked. */
    record Seen(DeadlineKind kind, Instant anchor, Instant dueAt, boolean provisional) {
    }
}
