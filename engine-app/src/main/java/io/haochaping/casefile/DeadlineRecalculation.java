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
        String from = afterCaseNo;
        for (List<String> cases = next(from, limit); !cases.isEmpty(); cases = next(from, limit)) {
            String last = lastWhole(cases, limit);
            List<OpenDeadline> page = rows.between(jurisdiction == null ? "" : jurisdiction, from, last);
            if (!page.isEmpty()) {
                return page;
            }
            from = last;
        }
        return List.of();
    }

    private List<String> next(String from, int limit) {
        return rows.casesAfter(from, Limit.of(limit));
    }

    /** The last case whose deadlines were surely all read: of a full page, the one before the last. */
    private static String lastWhole(List<String> cases, int limit) {
        String last = cases.get(cases.size() - 1);
        return cases.size() < limit ? last : cases.stream().filter(caseNo -> !caseNo.equals(last)).reduce((one, next) -> next).orElse(last);
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
