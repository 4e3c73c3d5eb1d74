package io.haochaping.supervision;

import java.time.Clock;
import java.time.Instant;

import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.DeadlinePlanner;
import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.personaldata.Cipher;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes an order: its number, its limit, its event of the case, its process. */
@Component
class OrderIssue {

    static final String SYSTEM = "system";

    private final StoredOrders orders;
    private final CaseRecord record;
    private final DeadlinePlanner planner;
    private final OrderProcess process;
    private final Cipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OrderIssue(StoredOrders orders, CaseRecord record, DeadlinePlanner planner, OrderProcess process, Cipher cipher,
            ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.record = record;
        this.planner = planner;
        this.process = process;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    SupervisionOrder issue(CaseView view, SupervisionCause cause, @Nullable String text, String by) {
        Instant now = clock.instant();
        String no = view.caseNo().replaceFirst("^CP-", "DB-") + "-" + (orders.countByCaseNo(view.caseNo()) + 1);
        PlannedDeadline limit = planner.plan(DeadlineKind.SUPERVISE, view.policy(), view.jurisdiction(), now)
                .orElseThrow(() -> new IllegalStateException("Policy without a limit for supervision: " + view.policy()));
        StoredOrder order = new StoredOrder(no, view.caseNo(), view.jurisdiction(), cause, by, now)
                .about(view.unitCode(), view.subject()).saying(text, cipher).due(limit.dueDate(), limit.dueAt(), limit.remindAt());
        SupervisionOrder issued = orders.saveAndFlush(order).view();
        record.supervised(view.caseNo(), no, cause.name(), by);
        process.start(issued, view);
        events.publishEvent(new SupervisionIssued(issued));
        return issued;
    }
}
