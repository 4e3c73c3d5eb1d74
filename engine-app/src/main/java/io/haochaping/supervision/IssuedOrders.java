package io.haochaping.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.DeadlinePlanner;
import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.personaldata.Cipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class IssuedOrders implements SupervisionOrders, OrderReplies {

    private final StoredOrders orders;
    private final CaseFiles files;
    private final CaseRecord record;
    private final DeadlinePlanner planner;
    private final OrderProcess process;
    private final Cipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IssuedOrders(StoredOrders orders, CaseFiles files, CaseRecord record, DeadlinePlanner planner, OrderProcess process, Cipher cipher,
            ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.files = files;
        this.record = record;
        this.planner = planner;
        this.process = process;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SupervisionOrder issue(String caseNo, SupervisionCause cause) {
        return open(caseNo, cause).orElseGet(() -> issueNew(files.require(caseNo), cause));
    }

    private SupervisionOrder issueNew(CaseView view, SupervisionCause cause) {
        Instant now = clock.instant();
        String no = view.caseNo().replaceFirst("^CP-", "DB-") + "-" + (orders.countByCaseNo(view.caseNo()) + 1);
        StoredOrder order = new StoredOrder(no, view.caseNo(), view.jurisdiction(), cause, now);
        PlannedDeadline limit = planner.plan(DeadlineKind.SUPERVISE, view.policy(), view.jurisdiction(), now)
                .orElseThrow(() -> new IllegalStateException("Policy without a limit for supervision: " + view.policy()));
        SupervisionOrder issued = orders.save(order.due(limit.dueDate(), limit.dueAt(), limit.remindAt())).view(null);
        record.supervised(view.caseNo(), no, cause.name());
        process.start(issued, view);
        return issued;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SupervisionOrder> of(String caseNo) {
        return orders.findByCaseNoOrderByIssuedAtAscNoAsc(caseNo).stream().map(this::view).toList();
    }

    @Override
    @Transactional
    public void withdrawAll(String caseNo) {
        List<StoredOrder> open = orders.findByCaseNoAndOpenKeyIsNotNull(caseNo);
        for (StoredOrder order : open) {
            order.withdraw();
            SupervisionOrder view = view(order);
            record.supervisionAnswered(caseNo, view.no(), view.cause().name(), null, "system", true);
        }
        if (!open.isEmpty()) {
            process.withdrawAll(caseNo);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SupervisionOrder> open(String caseNo, SupervisionCause cause) {
        return orders.findByOpenKey(StoredOrder.key(caseNo, cause)).map(this::view);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> remindAt(String caseNo, SupervisionCause cause) {
        return orders.findByOpenKey(StoredOrder.key(caseNo, cause)).map(StoredOrder::remindAt);
    }

    @Override
    @Transactional
    public void answer(String caseNo, SupervisionCause cause, String text, String actor) {
        StoredOrder order = orders.findByOpenKey(StoredOrder.key(caseNo, cause)).orElseThrow();
        String no = order.view(null).no();
        order.answered(text, cipher, actor, clock.instant());
        record.supervisionAnswered(caseNo, no, cause.name(), null, actor, false);
        events.publishEvent(new SupervisionAnswered(caseNo, no, cause));
    }

    @Override
    @Transactional
    public void reminded(String caseNo, SupervisionCause cause) {
        orders.findByOpenKey(StoredOrder.key(caseNo, cause)).ifPresent(order -> order.reminded(clock.instant()));
    }

    private SupervisionOrder view(StoredOrder order) {
        return order.view(order.answerText(cipher));
    }
}
