package io.haochaping.duty;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.deadline.PolicyRef;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class LimitBook implements DutyLimits, LimitKeeping {

    private final StoredLimits limits;
    private final ObjectProvider<DutyTimers> timers;
    private final Clock clock;

    LimitBook(StoredLimits limits, ObjectProvider<DutyTimers> timers, Clock clock) {
        this.limits = limits;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<DutyLimit> of(String reference) {
        return limits.findById(reference).map(StoredLimit::view);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenLimit> after(@Nullable String jurisdiction, String after, int limit) {
        return limits.after(jurisdiction == null ? "" : jurisdiction, after, Limit.of(limit)).stream().map(StoredLimit::open).toList();
    }

    @Override
    public boolean move(String reference, Instant seenDueAt, PlannedDeadline planned) {
        Optional<StoredLimit> open = limits.findById(reference).filter(limit -> limit.isOpen() && limit.isDueAt(seenDueAt));
        open.ifPresent(limit -> {
            limit.moveTo(planned);
            timers.getObject().move(limit.processKey(), reference, planned.dueAt(), planned.remindAt());
        });
        return open.isPresent();
    }

    @Override
    public DutyLimit start(Duty duty, DutyTask task, String jurisdiction, PolicyRef policy, PlannedDeadline planned) {
        StoredLimit limit = limits.findById(task.reference())
                .orElseGet(() -> new StoredLimit(task.reference(), task.processKey(), duty.caseNo(task.reference()), jurisdiction, policy));
        return limits.save(limit.startAnew(task.key(), duty.isAgreed(task.key()), clock.instant(), planned)).view();
    }

    @Override
    public boolean reminded(String reference) {
        return limits.findById(reference).filter(limit -> limit.remind(clock.instant())).isPresent();
    }

    @Override
    public boolean passed(String reference) {
        return limits.findById(reference).filter(limit -> limit.pass(clock.instant())).isPresent();
    }

    @Override
    public void met(String reference) {
        limits.findById(reference).ifPresent(limit -> limit.meet(clock.instant()));
    }
}
