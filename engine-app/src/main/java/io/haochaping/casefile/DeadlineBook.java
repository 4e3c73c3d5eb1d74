package io.haochaping.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.DeadlinePlanner;
import io.haochaping.deadline.PlannedDeadline;

@Component
@Transactional
class DeadlineBook implements CaseDeadlines {

    private static final String SYSTEM = "system";

    private final StoredDeadlines deadlines;
    private final CaseLocks locks;
    private final DeadlinePlanner planner;
    private final CaseEvents events;
    private final Clock clock;

    DeadlineBook(StoredDeadlines deadlines, CaseLocks locks, DeadlinePlanner planner, CaseEvents events, Clock clock) {
        this.deadlines = deadlines;
        this.locks = locks;
        this.planner = planner;
        this.events = events;
        this.clock = clock;
    }

    /** Plans what counts from the receipt; a deadline that the policy has not is left out. */
    void planFromReceipt(CaseFile file, List<DeadlineKind> kinds, Instant receivedAt) {
        kinds.forEach(kind -> planner.plan(kind, file.policy(), file.jurisdiction(), receivedAt)
                .ifPresent(planned -> deadlines.save(new StoredDeadline(file.caseNo(), receivedAt, planned))));
        noteNearest(file);
    }

    /** Notes with the case what lists sort and boards select by. */
    void noteNearest(CaseFile file) {
        file.note(NotedLimits.of(deadlines.findByCaseNo(file.caseNo()).stream().map(StoredDeadline::view).toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseDeadline> of(String caseNo) {
        return sorted(deadlines.findByCaseNo(caseNo));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<CaseDeadline>> of(Collection<String> caseNos) {
        return caseNos.isEmpty() ? Map.of() : deadlines.findByCaseNoIn(caseNos).stream().collect(Collectors.groupingBy(StoredDeadline::caseNo,
                Collectors.collectingAndThen(Collectors.toList(), DeadlineBook::sorted)));
    }

    private static List<CaseDeadline> sorted(List<StoredDeadline> found) {
        return found.stream().map(StoredDeadline::view).sorted(Comparator.comparing(CaseDeadline::kind)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<CaseDeadline> find(String caseNo, DeadlineKind kind) {
        return deadlines.findByCaseNoAndKind(caseNo, kind).map(StoredDeadline::view);
    }

    @Override
    public Optional<CaseDeadline> start(String caseNo, DeadlineKind kind) {
        CaseFile file = locks.locked(caseNo);
        Instant now = clock.instant();
        Optional<CaseDeadline> started = planner.plan(kind, file.policy(), file.jurisdiction(), now)
                .map(planned -> startedOrAnew(caseNo, now, planned).view());
        noteNearest(file);
        return started;
    }

    private StoredDeadline startedOrAnew(String caseNo, Instant anchor, PlannedDeadline planned) {
        Optional<StoredDeadline> older = deadlines.findByCaseNoAndKind(caseNo, planned.kind());
        older.ifPresent(deadline -> deadline.startAnew(anchor, planned));
        return older.orElseGet(() -> deadlines.save(new StoredDeadline(caseNo, anchor, planned)));
    }

    @Override
    public void met(String caseNo, DeadlineKind kind) {
        CaseFile file = locks.locked(caseNo);
        deadlines.findByCaseNoAndKind(caseNo, kind).filter(deadline -> deadline.meet(clock.instant()))
                .ifPresent(deadline -> noteNearest(file));
    }

    @Override
    public Optional<CaseDeadline> reopen(String caseNo, DeadlineKind kind) {
        CaseFile file = locks.locked(caseNo);
        Optional<StoredDeadline> deadline = deadlines.findByCaseNoAndKind(caseNo, kind);
        deadline.ifPresent(StoredDeadline::reopen);
        noteNearest(file);
        return deadline.map(StoredDeadline::view);
    }

    /** Counts a deadline anew from now, with an event; without effect where the policy has none. */
    void restart(CaseFile file, DeadlineKind kind, DeadlineChangeCause cause, String actor) {
        Instant now = clock.instant();
        planner.plan(kind, file.policy(), file.jurisdiction(), now).ifPresent(planned -> {
            Instant before = deadlines.findByCaseNoAndKind(file.caseNo(), kind).map(StoredDeadline::dueAt).orElse(null);
            StoredDeadline anew = startedOrAnew(file.caseNo(), now, planned);
            events.record(file.caseNo(), CaseEventType.DEADLINE_CHANGED, actor,
                    Facts.of("deadline", kind, "from", before, "to", anew.dueAt(), "cause", cause));
        });
        noteNearest(file);
    }

    /**
     * @throws NoSuchElementException when the case has no such deadline
     * @throws IllegalStateException  when it is met already
     */
    @Override
    public CaseDeadline change(String caseNo, DeadlineKind kind, LocalDate day, DeadlineChangeCause cause, String actor) {
        CaseFile file = locks.locked(caseNo);
        StoredDeadline deadline = deadlines.findByCaseNoAndKind(caseNo, kind)
                .orElseThrow(() -> new NoSuchElementException(caseNo + " has no deadline " + kind));
        if (!deadline.isOpen()) {
            throw new IllegalStateException("The deadline " + kind + " of " + caseNo + " is met and moves no more");
        }
        Instant before = deadline.dueAt();
        deadline.moveTo(planner.on(kind, file.policy(), file.jurisdiction(), day, deadline.anchor()));
        noteNearest(file);
        events.record(caseNo, CaseEventType.DEADLINE_CHANGED, actor,
                Map.of("deadline", kind, "from", before, "to", deadline.dueAt(), "cause", cause));
        return deadline.view();
    }

    @Override
    public boolean reminded(String caseNo, DeadlineKind kind) {
        return once(caseNo, kind, CaseEventType.REMINDED, StoredDeadline::remind);
    }

    @Override
    public boolean overdue(String caseNo, DeadlineKind kind) {
        return once(caseNo, kind, CaseEventType.OVERDUE, StoredDeadline::passUnmet);
    }

    private boolean once(String caseNo, DeadlineKind kind, CaseEventType type, BiPredicate<StoredDeadline, Instant> mark) {
        locks.locked(caseNo);
        Optional<StoredDeadline> marked = deadlines.findByCaseNoAndKind(caseNo, kind)
                .filter(deadline -> mark.test(deadline, clock.instant()));
        marked.ifPresent(deadline -> events.record(caseNo, type, SYSTEM, Map.of("deadline", kind, "dueAt", deadline.dueAt())));
        return marked.isPresent();
    }
}
