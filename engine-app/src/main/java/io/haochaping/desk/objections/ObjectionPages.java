package io.haochaping.desk.objections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

import io.haochaping.desk.objections.ObjectionPage.Listing;
import io.haochaping.desk.objections.ObjectionPage.Row;
import io.haochaping.desk.objections.ObjectionPage.Task;
import io.haochaping.desk.objections.ObjectionPage.Verdict;
import io.haochaping.duty.OpenDuties;
import io.haochaping.duty.OpenDuty;
import io.haochaping.identity.Person;
import io.haochaping.objection.Objection;
import io.haochaping.objection.Objection.Decision;
import io.haochaping.objection.ObjectionState;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;
import io.haochaping.process.ExclusionObjection;

/** Puts the pages of objections together for one person. */
@Component
class ObjectionPages {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final OpenDuties duties;
    private final Names names;
    private final Words words;

    ObjectionPages(OpenDuties duties, Names names, Words words) {
        this.duties = duties;
        this.names = names;
        this.words = words;
    }

    Listing list(Page<Objection> found, @Nullable ObjectionState chosen) {
        List<Option> states = Arrays.stream(ObjectionState.values())
                .map(state -> new Option(state.name(), words.word("objection.state.", state), state == chosen)).toList();
        String address = ObjectionController.PATH + (chosen == null ? "" : "?state=" + chosen);
        return new Listing(found.map(this::row).getContent(), Paging.of(found, address), states);
    }

    private Row row(Objection objection) {
        return new Row(objection.no(), objection.caseNo(), subject(objection), names.unit(objection.unitCode()), state(objection),
                Words.minute(objection.raisedAt()));
    }

    ObjectionPage of(Objection objection, Person person) {
        return new ObjectionPage(objection.no(), objection.caseNo(), subject(objection), state(objection), facts(objection),
                String.valueOf(objection.text()), verdict("objection.decision.", objection.decision()),
                verdict("objection.confirmation.", objection.confirmation()), task(objection, person).orElse(null));
    }

    private List<Fact> facts(Objection objection) {
        List<Fact> facts = new ArrayList<>(List.of(fact("unit", names.unit(objection.unitCode())),
                fact("jurisdiction", names.jurisdiction(objection.jurisdiction())), fact("raisedAt", Words.minute(objection.raisedAt()))));
        if (objection.noticeNo() != null) {
            facts.add(fact("noticeNo", objection.noticeNo()));
        }
        open(objection).map(OpenDuty::dueAt).ifPresent(due -> facts.add(fact("dueAt", Words.minute(due))));
        return facts;
    }

    private Fact fact(String name, String text) {
        return new Fact(words.text("objection.fact." + name), text);
    }

    private @Nullable Verdict verdict(String prefix, @Nullable Decision decision) {
        return decision == null ? null : new Verdict(words.word(prefix, decision.upheld()),
                names.actor(decision.by()) + " · " + Words.minute(decision.at()), decision.note());
    }

    Optional<Task> task(Objection objection, Person person) {
        return open(objection).map(open -> new Task(words.word("desk.task.", open.taskKey()), standing(open),
                mayAct(open, person) ? TASK + open.taskId() : null));
    }

    private Optional<OpenDuty> open(Objection objection) {
        return objection.state().isOpen() ? duties.find(ExclusionObjection.KEY, objection.no()) : Optional.empty();
    }

    private String standing(OpenDuty task) {
        return task.assignee() != null ? words.text("desk.case.claimed", names.actor(task.assignee()))
                : words.text("desk.case.unclaimed") + " · " + task.candidates().stream().limit(4).map(names::holder).collect(Collectors.joining("、"));
    }

    private static boolean mayAct(OpenDuty task, Person person) {
        return task.assignee() != null ? task.assignee().equals(person.id())
                : task.candidates().contains(person.id()) || person.groups().stream().anyMatch(task.candidates()::contains);
    }

    Badge state(Objection objection) {
        String tone = switch (objection.state()) {
            case DECIDING, CONFIRMING -> Badge.SOON;
            case REVOKED -> Badge.CALM;
            case REFUSED -> Badge.QUIET;
        };
        return new Badge(tone, words.word("objection.state.", objection.state()));
    }

    private String subject(Objection objection) {
        return objection.subject() == null || objection.subject().isBlank() ? words.text("desk.case.no-subject") : objection.subject();
    }
}
