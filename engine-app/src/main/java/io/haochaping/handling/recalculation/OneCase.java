package io.haochaping.handling.recalculation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.DeadlineChangeCause;
import io.haochaping.casefile.OpenDeadlines;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.duty.DutyLimits;
import io.haochaping.engine.Retries;
import io.haochaping.handling.CaseTimers;
import io.haochaping.supervision.OrderDeadlines;
import org.springframework.stereotype.Component;

/**
 * Moves the listed deadlines of one case in one transaction: deadline, event, timers, due dates and the outcome of the line, or nothing of
 * it. A line with an outcome is not taken again, so a repetition moves nothing twice.
 */
@Component
class OneCase {

    private final StoredMoves moves;
    private final OpenDeadlines deadlines;
    private final OrderDeadlines orders;
    private final DutyLimits duties;
    private final CaseEvents events;
    private final CaseTimers timers;
    private final Retries retries;

    OneCase(StoredMoves moves, OpenDeadlines deadlines, OrderDeadlines orders, DutyLimits duties, CaseEvents events, CaseTimers timers,
            Retries retries) {
        this.moves = moves;
        this.deadlines = deadlines;
        this.orders = orders;
        this.duties = duties;
        this.events = events;
        this.timers = timers;
        this.retries = retries;
    }

    void move(String listId, String caseNo, String actor) {
        retries.inTransaction(() -> {
            List<StoredMove> left = moves.findByListIdAndCaseNoAndOutcomeIsNullOrderById(listId, caseNo);
            boolean any = false;
            for (StoredMove line : left) {
                String order = line.orderNo();
                boolean moved = order == null ? deadline(line, caseNo, actor)
                        : line.seen().kind() == DeadlineKind.SUPERVISE ? orders.move(order, line.seen().dueAt(), line.planned(), actor)
                        : duty(line, caseNo, order, actor);
                line.end(moved);
                any |= moved && order == null;
            }
            if (any) {
                timers.moveDueDates(caseNo);
            }
        });
    }

    private boolean deadline(StoredMove line, String caseNo, String actor) {
        Optional<CaseDeadline> moved = deadlines.replan(caseNo, line.seen(), line.planned(), DeadlineChangeCause.CALENDAR, actor);
        moved.ifPresent(deadline -> timers.move(caseNo, deadline));
        return moved.isPresent();
    }

    /** The limit of a matter beside the case; a matter that is about no case has no log of one. */
    private boolean duty(StoredMove line, String caseNo, String reference, String actor) {
        boolean moved = duties.move(reference, line.seen().dueAt(), line.planned());
        if (moved && !caseNo.equals(reference)) {
            events.record(caseNo, CaseEventType.DEADLINE_CHANGED, actor, Map.of("deadline", line.planned().kind(), "no", reference, "from",
                    line.seen().dueAt(), "to", line.planned().dueAt(), "cause", DeadlineChangeCause.CALENDAR));
        }
        return moved;
    }
}
