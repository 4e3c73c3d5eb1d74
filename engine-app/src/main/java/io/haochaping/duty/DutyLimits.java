package io.haochaping.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.deadline.PolicyRef;
import org.jspecify.annotations.Nullable;

/** The limits of matters: one at a time, that of the open task, and afterwards the last one. */
public interface DutyLimits {

    Optional<DutyLimit> of(String reference);

    /**
     * Limits that are open and not agreed on by people, a page in the order of their references.
     *
     * @param jurisdiction whose, null for all
     * @param after        the last reference of the page before, empty for the first page
     */
    List<OpenLimit> after(@Nullable String jurisdiction, String after, int limit);

    /** Moves an open limit that is still due as it was seen, with its timers and the due date of its task. @return whether it was moved */
    boolean move(String reference, Instant seenDueAt, PlannedDeadline planned);

    /**
     * A limit that a change of the calendar may move.
     *
     * @param caseNo of the case that the matter is about, else the reference itself
     */
    record OpenLimit(String reference, String caseNo, String jurisdiction, PolicyRef policy, Instant anchor, Instant dueAt,
            @Nullable Instant remindAt, @Nullable Instant remindedAt, boolean provisional) {
    }
}
