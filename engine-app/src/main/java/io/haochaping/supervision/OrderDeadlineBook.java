package io.haochaping.supervision;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.DeadlineChangeCause;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.PlannedDeadline;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class OrderDeadlineBook implements OrderDeadlines {

    private final OpenOrderRows rows;
    private final StoredOrders orders;
    private final OrderTimers timers;
    private final CaseEvents events;

    OrderDeadlineBook(OpenOrderRows rows, StoredOrders orders, OrderTimers timers, CaseEvents events) {
        this.rows = rows;
        this.orders = orders;
        this.timers = timers;
        this.events = events;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenOrder> after(@Nullable String jurisdiction, String afterNo, int limit) {
        return rows.after(jurisdiction == null ? "" : jurisdiction, afterNo, Limit.of(limit));
    }

    @Override
    public boolean move(String no, Instant seenDueAt, PlannedDeadline planned, String actor) {
        Optional<OpenOrder> open = rows.open(no).filter(order -> order.dueAt().equals(seenDueAt));
        open.ifPresent(order -> {
            orders.findById(no).orElseThrow().due(planned.dueDate(), planned.dueAt(), planned.remindAt());
            timers.move(order.caseNo(), order.cause(), planned.dueAt(), planned.remindAt());
            events.record(order.caseNo(), CaseEventType.DEADLINE_CHANGED, actor, Map.of("deadline", DeadlineKind.SUPERVISE, "no", no,
                    "from", seenDueAt, "to", planned.dueAt(), "cause", DeadlineChangeCause.CALENDAR));
        });
        return open.isPresent();
    }
}
