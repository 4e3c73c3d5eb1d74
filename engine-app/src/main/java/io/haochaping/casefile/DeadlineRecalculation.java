package io.haochaping.casefile;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.deadline.PlannedDeadline;

@Component
@Transactional
class DeadlineRecalculation implements OpenDeadlines {

    private final OpenDeadlineRows rows;
    private final StoredDeadlines deadlines;
    private final DeadlineBook book;
    private final CaseLocks locks;
    private final CaseEvents events;

    DeadlineRecalculation(OpenDeadlineRows rows, StoredDeadlines deadlines, DeadlineBook book, CaseLocks locks, CaseEvents events) {
        this.rows = rows;
        this.deadlines = deadlines;
        this.book = book;
        this.locks = locks;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenDeadline> after(@Nullable String jurisdiction, String afterCaseNo, int limit) {
        List<OpenDeadline> page = rows.after(jurisdiction == null ? "" : jurisdiction, afterCaseNo, Limit.of(limit));
        if (page.size() < limit) {
            return page;
        }
        String cutOff = page.get(page.size() - 1).caseNo();
        return page.stream().filter(deadline -> !deadline.caseNo().equals(cutOff)).toList();
    }

    @Override
    public Optional<CaseDeadline> replan(String caseNo, Seen seen, PlannedDeadline planned, DeadlineChangeCause cause, String actor) {
        CaseFile file = locks.locked(caseNo);
        return deadlines.findByCaseNoAndKind(caseNo, seen.kind())
                .filter(deadline -> !file.status().isEnded() && deadline.isOpen() && isAsSeen(deadline.view(), seen))
                .map(deadline -> replan(file, deadline, planned, cause, actor));
    }

    private static boolean isAsSeen(CaseDeadline now, Seen seen) {
        return now.anchor().equals(seen.anchor()) && now.dueAt().equals(seen.dueAt()) && now.provisional() == seen.provisional();
    }

    private CaseDeadline replan(CaseFile file, StoredDeadline deadline, PlannedDeadline planned, DeadlineChangeCause cause, String actor) {
        CaseDeadline before = deadline.view();
        deadline.moveTo(planned);
        book.noteNearest(file);
        events.record(file.caseNo(), CaseEventType.DEADLINE_CHANGED, actor, facts(before, deadline.view(), cause));
        return deadline.view();
    }

    private static Map<String, Object> facts(CaseDeadline before, CaseDeadline after, DeadlineChangeCause cause) {
        Map<String, Object> facts = new HashMap<>(Map.of("deadline", after.kind(), "from", before.dueAt(), "to", after.dueAt(), "cause", cause));
        if (before.provisional() != after.provisional()) {
            facts.put("provisional", after.provisional());
        }
        if (!Objects.equals(before.remindAt(), after.remindAt())) {
            put(facts, "remindFrom", before.remindAt());
            put(facts, "remindTo", after.remindAt());
        }
        return facts;
    }

    private static void put(Map<String, Object> facts, String name, @Nullable Instant at) {
        if (at != null) {
            facts.put(name, at);
        }
    }
}
