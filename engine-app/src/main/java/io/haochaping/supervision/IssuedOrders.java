package io.haochaping.supervision;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.engine.Retries;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.personaldata.Cipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class IssuedOrders implements SupervisionOrders, OrderReplies {

    private final StoredOrders orders;
    private final OrderIssue issue;
    private final CaseFiles files;
    private final CaseRecord record;
    private final OrderProcess process;
    private final Cipher cipher;
    private final ApplicationEventPublisher events;
    private final Retries retries;
    private final Clock clock;

    IssuedOrders(StoredOrders orders, OrderIssue issue, CaseFiles files, CaseRecord record, OrderProcess process, Cipher cipher,
            ApplicationEventPublisher events, Retries retries, Clock clock) {
        this.orders = orders;
        this.issue = issue;
        this.files = files;
        this.record = record;
        this.process = process;
        this.cipher = cipher;
        this.events = events;
        this.retries = retries;
        this.clock = clock;
    }

    @Override
    @Transactional
    public SupervisionOrder issue(String caseNo, SupervisionCause cause) {
        return open(caseNo, cause).orElseGet(() -> issue.issue(files.require(caseNo), cause, null, OrderIssue.SYSTEM));
    }

    @Override
    @Transactional
    public void issueOnce(String caseNo, SupervisionCause cause) {
        if (!orders.existsByCaseNoAndCause(caseNo, cause)) {
            issue(caseNo, cause);
        }
    }

    @Override
    public SupervisionOrder issueByHand(String caseNo, String text, Person by) {
        return retries.inTransaction(() -> byHand(caseNo, text, by));
    }

    private SupervisionOrder byHand(String caseNo, String text, Person by) {
        CaseView view = files.require(caseNo);
        if (!orders(by, view)) {
            throw Problem.forbidden("order-by-coordinator-or-supervisor");
        }
        if (view.status() == CaseStatus.EXCLUDED) {
            throw Problem.conflict("case-excluded");
        }
        if (open(caseNo, SupervisionCause.MANUAL).isPresent()) {
            throw Problem.conflict("order-open");
        }
        return issue.issue(view, SupervisionCause.MANUAL, text.strip(), by.id());
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayIssueByHand(String caseNo, Person by) {
        CaseView view = files.require(caseNo);
        return orders(by, view) && view.status() != CaseStatus.EXCLUDED && open(caseNo, SupervisionCause.MANUAL).isEmpty();
    }

    private static boolean orders(Person by, CaseView view) {
        return by.isSupervisor() || by.isCoordinatorOf(view.jurisdiction());
    }

    @Override
    @Transactional(readOnly = true)
    public List<SupervisionOrder> of(String caseNo) {
        return orders.findByCaseNoOrderByIssuedAtAscNoAsc(caseNo).stream().map(order -> order.view(cipher)).toList();
    }

    @Override
    @Transactional
    public void movedTo(String caseNo, String unitCode) {
        orders.findByCaseNoOrderByIssuedAtAscNoAsc(caseNo).forEach(order -> order.movedTo(unitCode));
        process.movedTo(caseNo, unitCode);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<SupervisionOrder>> of(Collection<String> caseNos) {
        return caseNos.isEmpty() ? Map.of() : orders.findByCaseNoInOrderByIssuedAtAscNoAsc(caseNos).stream().map(order -> order.view())
                .collect(Collectors.groupingBy(SupervisionOrder::caseNo));
    }

    @Override
    @Transactional
    public void withdrawAll(String caseNo) {
        List<StoredOrder> open = orders.findByCaseNoAndOpenKeyIsNotNull(caseNo);
        for (StoredOrder order : open) {
            order.withdraw();
            SupervisionOrder view = order.view();
            record.supervisionAnswered(caseNo, view.no(), view.cause().name(), null, OrderIssue.SYSTEM, true);
        }
        if (!open.isEmpty()) {
            process.withdrawAll(caseNo);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SupervisionOrder> open(String caseNo, SupervisionCause cause) {
        return stored(caseNo, cause).map(order -> order.view());
    }

    private Optional<StoredOrder> stored(String caseNo, SupervisionCause cause) {
        return orders.findByOpenKey(StoredOrder.key(caseNo, cause));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Instant> remindAt(String caseNo, SupervisionCause cause) {
        return stored(caseNo, cause).map(StoredOrder::remindAt);
    }

    @Override
    @Transactional
    public void answer(String caseNo, SupervisionCause cause, String text, String actor) {
        StoredOrder order = stored(caseNo, cause).orElseThrow();
        String no = order.view().no();
        order.answered(text, cipher, actor, clock.instant());
        record.supervisionAnswered(caseNo, no, cause.name(), null, actor, false);
        events.publishEvent(new SupervisionAnswered(caseNo, no, cause));
    }

    @Override
    @Transactional
    public void reminded(String caseNo, SupervisionCause cause) {
        stored(caseNo, cause).ifPresent(order -> order.reminded(clock.instant()));
    }

    @Override
    @Transactional
    public void escalated(String caseNo, SupervisionCause cause) {
        stored(caseNo, cause).filter(order -> order.escalate(clock.instant())).map(order -> order.view()).ifPresent(order -> {
            record.supervisionEscalated(caseNo, order.no(), cause.name());
            events.publishEvent(new SupervisionEscalated(order));
        });
    }
}
