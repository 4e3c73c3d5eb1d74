package io.haochaping.handling.workflow;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.DeadlinePlanner;
import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.process.BadReviewHandling.Tasks;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * When the model's timers fire and its tasks are due; the bean {@code deadlines} in expressions. A due timer fires one second after the
 * last second that is still on time.
 */
@Component("deadlines")
public class ModelDeadlines {

    /** Stands for "this deadline does not exist": the engine makes no timer without a date. Such timers are dropped at once. */
    static final Instant NEVER = Instant.parse("9999-01-01T00:00:00Z");

    private final CaseFiles files;
    private final CaseDeadlines deadlines;
    private final DeadlinePlanner planner;
    private final Clock clock;

    ModelDeadlines(CaseFiles files, CaseDeadlines deadlines, DeadlinePlanner planner, Clock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.planner = planner;
        this.clock = clock;
    }

    static Instant afterwards(Instant dueAt) {
        return dueAt.plusSeconds(1);
    }

    public Date contactReminder(String caseNo) {
        return reminder(caseNo, DeadlineKind.CONTACT);
    }

    public Date contactOverdue(String caseNo) {
        return overdue(caseNo, DeadlineKind.CONTACT);
    }

    public Date rectifyReminder(String caseNo) {
        return reminder(caseNo, DeadlineKind.RECTIFY);
    }

    public Date rectifyOverdue(String caseNo) {
        return overdue(caseNo, DeadlineKind.RECTIFY);
    }

    public Date closeReminder(String caseNo) {
        return reminder(caseNo, DeadlineKind.CLOSE);
    }

    public Date closeOverdue(String caseNo) {
        return overdue(caseNo, DeadlineKind.CLOSE);
    }

    public Date dispatchOverdue(String caseNo) {
        return date(fromNow(caseNo, DeadlineKind.DISPATCH).map(planned -> afterwards(planned.dueAt())));
    }

    public Date decisionReminder(String caseNo) {
        return date(fromNow(caseNo, DeadlineKind.DECIDE).map(PlannedDeadline::remindAt));
    }

    public Date decisionOverdue(String caseNo) {
        return date(fromNow(caseNo, DeadlineKind.DECIDE).map(planned -> afterwards(planned.dueAt())));
    }

    public Date filingOverdue(String caseNo) {
        return date(fromNow(caseNo, DeadlineKind.FILE).map(planned -> afterwards(planned.dueAt())));
    }

    public @Nullable Date forDispatch(String caseNo) {
        return due(fromNow(caseNo, DeadlineKind.DISPATCH));
    }

    public @Nullable Date forDecision(String caseNo) {
        return due(fromNow(caseNo, DeadlineKind.DECIDE));
    }

    public @Nullable Date forFiling(String caseNo) {
        return due(fromNow(caseNo, DeadlineKind.FILE));
    }

    public @Nullable Date forContact(String caseNo) {
        return firstOpen(caseNo, DeadlineKind.CONTACT, DeadlineKind.RECTIFY, DeadlineKind.CLOSE);
    }

    public @Nullable Date forRectification(String caseNo) {
        return firstOpen(caseNo, DeadlineKind.RECTIFY, DeadlineKind.CLOSE);
    }

    public @Nullable Date forVisit(String caseNo) {
        return firstOpen(caseNo, DeadlineKind.CLOSE);
    }

    /** When a task that is open is due, by the deadlines as they are now. */
    @Nullable Date forOpen(String caseNo, String taskKey) {
        return switch (taskKey) {
            case Tasks.DISPATCH, Tasks.ARBITRATE -> firstOpen(caseNo, DeadlineKind.DISPATCH);
            case Tasks.DECIDE_EXCLUSION -> firstOpen(caseNo, DeadlineKind.DECIDE);
            case Tasks.FILE -> firstOpen(caseNo, DeadlineKind.FILE);
            case Tasks.CONTACT -> forContact(caseNo);
            case Tasks.RETURN_VISIT -> forVisit(caseNo);
            default -> forRectification(caseNo);
        };
    }

    private @Nullable Date firstOpen(String caseNo, DeadlineKind... kinds) {
        for (DeadlineKind kind : kinds) {
            Optional<CaseDeadline> open = deadlines.find(caseNo, kind).filter(deadline -> !deadline.isMet());
            if (open.isPresent()) {
                return Date.from(open.get().dueAt());
            }
        }
        return null;
    }

    private Date reminder(String caseNo, DeadlineKind kind) {
        return date(deadlines.find(caseNo, kind).map(CaseDeadline::remindAt));
    }

    private Date overdue(String caseNo, DeadlineKind kind) {
        return date(deadlines.find(caseNo, kind).map(deadline -> afterwards(deadline.dueAt())));
    }

    private Optional<PlannedDeadline> fromNow(String caseNo, DeadlineKind kind) {
        CaseView view = files.require(caseNo);
        return planner.plan(kind, view.policy(), view.jurisdiction(), clock.instant());
    }

    private static @Nullable Date due(Optional<PlannedDeadline> planned) {
        return planned.map(deadline -> Date.from(deadline.dueAt())).orElse(null);
    }

    private static Date date(Optional<Instant> instant) {
        return Date.from(instant.orElse(NEVER));
    }
}
