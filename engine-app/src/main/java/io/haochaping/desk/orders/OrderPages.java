package io.haochaping.desk.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.desk.orders.OrderPage.File;
import io.haochaping.identity.Person;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;
import io.haochaping.supervision.OrderEvidence;
import io.haochaping.supervision.OrderTask;
import io.haochaping.supervision.SupervisionOrder;

/** Puts the page of an order together for one person. */
@Component
class OrderPages {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final OrderRows rows;
    private final OrderEvidence evidence;
    private final OrderHistory history;
    private final Names names;
    private final Words words;

    OrderPages(OrderRows rows, OrderEvidence evidence, OrderHistory history, Names names, Words words) {
        this.rows = rows;
        this.evidence = evidence;
        this.history = history;
        this.names = names;
        this.words = words;
    }

    OrderPage of(SupervisionOrder order, Person person) {
        List<Evidence> files = evidence.of(order);
        Optional<OrderTask> task = evidence.task(order);
        return new OrderPage(order.no(), order.caseNo(), rows.subject(order), words.word("desk.cause.", order.cause()), rows.state(order),
                rows.second(order), rows.due(order), facts(order), order.text(), order.answer(), answered(order),
                files.stream().map(this::file).toList(), task.map(this::standing).orElse(null),
                task.filter(open -> mayAct(open, person)).map(open -> TASK + open.id()).orElse(null),
                task.filter(open -> person.id().equals(open.assignee())).isPresent(),
                history.of(order, files.stream().map(Evidence::id).collect(Collectors.toSet())));
    }

    private List<Fact> facts(SupervisionOrder order) {
        List<Fact> facts = new ArrayList<>();
        add(facts, "unit", names.unit(order.unitCode()));
        add(facts, "jurisdiction", names.jurisdiction(order.jurisdiction()));
        add(facts, "issuedBy", names.actor(order.issuedBy()));
        add(facts, "issuedAt", Words.minute(order.issuedAt()));
        add(facts, "dueAt", Words.second(order.dueAt()));
        add(facts, "remindedAt", order.remindedAt() == null ? null : Words.minute(order.remindedAt()));
        add(facts, "escalatedAt", order.escalatedAt() == null ? null : Words.minute(order.escalatedAt()));
        return facts;
    }

    private void add(List<Fact> facts, String name, @Nullable String text) {
        if (text != null) {
            facts.add(new Fact(words.text("orders.fact." + name), text));
        }
    }

    private @Nullable String answered(SupervisionOrder order) {
        return order.answeredAt() == null || order.answeredBy() == null ? null
                : names.actor(order.answeredBy()) + " · " + Words.minute(order.answeredAt());
    }

    private File file(Evidence file) {
        return new File(file.id(), file.fileName(), file.mediaType() + " · " + Math.max(1, file.size() / 1024) + " KB · "
                + names.actor(file.actor()) + " · " + Words.minute(file.at()));
    }

    private String standing(OrderTask task) {
        return task.assignee() != null ? words.text("desk.case.claimed", names.actor(task.assignee()))
                : words.text("desk.case.unclaimed") + " · " + task.candidates().stream().limit(4).map(names::holder).collect(Collectors.joining("、"));
    }

    private static boolean mayAct(OrderTask task, Person person) {
        if (task.assignee() != null) {
            return task.assignee().equals(person.id());
        }
        return task.candidates().contains(person.id()) || person.groups().stream().anyMatch(task.candidates()::contains);
    }
}
