package io.haochaping.handling.recalculation;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

import io.haochaping.casefile.OpenDeadline;
import io.haochaping.casefile.OpenDeadlines;
import io.haochaping.deadline.Arrangements;
import io.haochaping.deadline.CalendarDraft;
import io.haochaping.deadline.CalendarDrafts;
import io.haochaping.deadline.DeadlinePlanner;
import io.haochaping.deadline.WorkingCalendar;
import io.haochaping.duty.DutyLimits;
import io.haochaping.duty.DutyLimits.OpenLimit;
import io.haochaping.handling.CalendarConsequences.State;
import io.haochaping.identity.problem.Problem;
import io.haochaping.supervision.OrderDeadlines;
import io.haochaping.supervision.OrderDeadlines.OpenOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Goes through all open deadlines page by page and keeps a line for each that would be another. */
@Component
class ListMaker {

    private static final int PAGE = 1000;

    private final OpenDeadlines deadlines;
    private final OrderDeadlines orders;
    private final DutyLimits duties;
    private final Replanning replanning;
    private final CalendarDrafts drafts;
    private final Arrangements arrangements;
    private final StoredLists lists;
    private final StoredMoves moves;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ListMaker(OpenDeadlines deadlines, OrderDeadlines orders, DutyLimits duties, Replanning replanning, CalendarDrafts drafts, Arrangements arrangements,
            StoredLists lists, StoredMoves moves, PlatformTransactionManager transactions, Clock clock) {
        this.deadlines = deadlines;
        this.orders = orders;
        this.duties = duties;
        this.replanning = replanning;
        this.drafts = drafts;
        this.arrangements = arrangements;
        this.lists = lists;
        this.moves = moves;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    StoredList make(String draftId) {
        CalendarDraft draft = drafts.find(draftId).orElseThrow(() -> Problem.notFound("not-found"));
        if (!draft.isOpen()) {
            throw Problem.conflict("calendar-draft-ended");
        }
        long revision = arrangements.revision();
        StoredList list = transaction.execute(status -> {
            forgetOlder(draftId);
            return lists.save(new StoredList(draft, revision, clock.instant().truncatedTo(ChronoUnit.SECONDS)));
        });
        fill(list, drafts.plannerWith(draft), false);
        return transaction.execute(status -> lists.save(list));
    }

    private void forgetOlder(String draftId) {
        lists.findByDraftIdAndState(draftId, State.LISTED).forEach(older -> {
            moves.forget(older.id());
            lists.delete(older);
        });
    }

    /** @return whether anything is to be moved */
    boolean fill(StoredList list, DeadlinePlanner planner, boolean arrived) {
        String only = list.jurisdiction().equals(WorkingCalendar.NATIONAL) ? null : list.jurisdiction();
        boolean[] any = new boolean[1];
        Consumer<List<StoredMove>> keep = page -> {
            page.forEach(move -> list.count(move.in(list.id(), arrived, list.listedAt())));
            transaction.executeWithoutResult(status -> moves.saveAll(page));
            any[0] |= !page.isEmpty();
        };
        throughDeadlines(list, only, planner, keep);
        throughOrders(list, only, planner, keep);
        throughDuties(list, only, planner, keep);
        return any[0];
    }

    private void throughDeadlines(StoredList list, @Nullable String only, DeadlinePlanner planner, Consumer<List<StoredMove>> keep) {
        String after = "";
        for (List<OpenDeadline> page = deadlines.after(only, after, PAGE); !page.isEmpty(); page = deadlines.after(only, after, PAGE)) {
            list.looked(page.size());
            keep.accept(page.stream().flatMap(deadline -> replanning.of(deadline, planner).stream()).toList());
            after = page.get(page.size() - 1).caseNo();
        }
    }

    private void throughOrders(StoredList list, @Nullable String only, DeadlinePlanner planner, Consumer<List<StoredMove>> keep) {
        String after = "";
        for (List<OpenOrder> page = orders.after(only, after, PAGE); !page.isEmpty(); page = orders.after(only, after, PAGE)) {
            list.looked(page.size());
            keep.accept(page.stream().flatMap(order -> replanning.of(order, planner).stream()).toList());
            after = page.get(page.size() - 1).no();
        }
    }

    private void throughDuties(StoredList list, @Nullable String only, DeadlinePlanner planner, Consumer<List<StoredMove>> keep) {
        String after = "";
        for (List<OpenLimit> page = duties.after(only, after, PAGE); !page.isEmpty(); page = duties.after(only, after, PAGE)) {
            list.looked(page.size());
            keep.accept(page.stream().flatMap(limit -> replanning.of(limit, planner).stream()).toList());
            after = page.get(page.size() - 1).reference();
        }
    }
}
