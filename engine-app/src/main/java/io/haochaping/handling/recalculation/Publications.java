package io.haochaping.handling.recalculation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.haochaping.deadline.CalendarDrafts;
import io.haochaping.deadline.DeadlinePlanner;
import io.haochaping.handling.CalendarChange;
import io.haochaping.handling.CalendarConsequences;
import io.haochaping.handling.CalendarConsequences.State;
import io.haochaping.handling.CalendarMove;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class Publications implements CalendarChange {

    private static final Logger LOG = LoggerFactory.getLogger(Publications.class);
    private static final int CASES = 100;
    private static final Duration AT_ONCE = Duration.ofMinutes(4);
    /** Another node may plan with its older calendar for a minute after the publication. */
    private static final Duration FRESH = Duration.ofMinutes(30);

    private final ListMaker maker;
    private final OneCase oneCase;
    private final StoredLists lists;
    private final StoredMoves moves;
    private final CalendarDrafts drafts;
    private final DeadlinePlanner planner;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Publications(ListMaker maker, OneCase oneCase, StoredLists lists, StoredMoves moves, CalendarDrafts drafts, DeadlinePlanner planner,
            Journal journal, PlatformTransactionManager transactions, Clock clock) {
        this.maker = maker;
        this.oneCase = oneCase;
        this.lists = lists;
        this.moves = moves;
        this.drafts = drafts;
        this.planner = planner;
        this.journal = journal;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public CalendarConsequences preview(String draftId) {
        return view(maker.make(draftId));
    }

    @Override
    public Optional<CalendarConsequences> find(String draftId) {
        return lists.findFirstByDraftIdOrderByListedAtDescIdDesc(draftId).map(this::view);
    }

    @Override
    public Page<CalendarMove> moves(String listId, CalendarMove.@Nullable Kind kind, Pageable page) {
        Page<StoredMove> found = kind == null ? moves.findByListIdOrderByCaseNoAscIdAsc(listId, page)
                : moves.findByListIdAndKindOrderByCaseNoAscIdAsc(listId, kind, page);
        return found.map(StoredMove::view);
    }

    @Override
    public void publish(String draftId, String listId, boolean earlierConfirmed, String actor) {
        transaction.executeWithoutResult(status -> {
            StoredList list = lists.findById(listId).filter(found -> found.draftId().equals(draftId))
                    .orElseThrow(() -> Problem.conflict("calendar-list-outdated"));
            if (list.state() == State.LISTED) {
                begin(list, earlierConfirmed, actor);
            }
        });
    }

    private void begin(StoredList list, boolean earlierConfirmed, String actor) {
        Instant now = clock.instant();
        if (list.listedAt().plus(LIST_HOLDS).isBefore(now)) {
            throw Problem.conflict("calendar-list-outdated");
        }
        if (list.earlier() > 0 && !earlierConfirmed) {
            throw Problem.unprocessable("earlierConfirmed", "calendar-confirm-earlier", list.earlier());
        }
        drafts.load(list.draftId(), list.draftVersion(), list.calendarRevision(), actor);
        list.publish(actor, now);
    }

    @Override
    public CalendarConsequences proceed(String listId, Duration most) {
        long until = System.nanoTime() + most.toNanos();
        StoredList list = lists.findById(listId).orElseThrow(() -> Problem.notFound("not-found"));
        boolean complete = list.state() != State.LISTED && moveCases(list, until);
        if (complete && maker.fill(list, planner, true)) {
            complete = moveCases(list, until);
        }
        if (complete && list.state() == State.RUNNING) {
            finish(listId);
        }
        return view(lists.findById(listId).orElseThrow());
    }

    /** @return whether nothing is left */
    private boolean moveCases(StoredList list, long until) {
        String after = "";
        boolean complete = true;
        for (List<String> some = left(list, after); !some.isEmpty(); some = left(list, after)) {
            for (String caseNo : some) {
                if (System.nanoTime() > until) {
                    return false;
                }
                complete &= moved(list, caseNo);
            }
            after = some.get(some.size() - 1);
        }
        return complete;
    }

    private List<String> left(StoredList list, String after) {
        return moves.casesLeft(list.id(), after, Limit.of(CASES));
    }

    private boolean moved(StoredList list, String caseNo) {
        try {
            oneCase.move(list.id(), caseNo, list.publishedBy());
            return true;
        } catch (RuntimeException failed) {
            LOG.warn("The deadlines of {} were not moved to the new calendar; they will be tried again ({})", caseNo,
                    failed.getClass().getSimpleName());
            return false;
        }
    }

    private void finish(String listId) {
        transaction.executeWithoutResult(status -> {
            StoredList list = lists.findById(listId).orElseThrow();
            if (list.state() == State.RUNNING) {
                list.finish(clock.instant());
                CalendarConsequences done = view(list);
                journal.record("calendar", done.draftId(), null, Map.of("moved", done.moved(), "skipped", done.skipped(), "arrived",
                        done.arrived()), list.publishedBy());
            }
        });
    }

    @Override
    public void proceedAll() {
        lists.unfinishedOrFresh(clock.instant().minus(FRESH)).forEach(listId -> proceed(listId, AT_ONCE));
    }

    private CalendarConsequences view(StoredList list) {
        Progress progress = Progress.of(moves.progress(list.id()));
        StoredList.Numbers numbers = list.numbers();
        return new CalendarConsequences(list.id(), list.draftId(), list.draftVersion(), list.state(), list.listedAt(), numbers.open(),
                numbers.earlier(), numbers.overdue(), numbers.later(), numbers.same(), numbers.mark(), progress.moved(), progress.skipped(),
                progress.arrived(), progress.left(), numbers.by(), numbers.at());
    }
}
