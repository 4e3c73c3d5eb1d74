package io.haochaping.desk.extensions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;

import io.haochaping.desk.extensions.ExtensionPage.Listing;
import io.haochaping.desk.extensions.ExtensionPage.Row;
import io.haochaping.desk.extensions.ExtensionPage.Task;
import io.haochaping.desk.extensions.ExtensionPage.Verdict;
import io.haochaping.duty.OpenDuties;
import io.haochaping.duty.OpenDuty;
import io.haochaping.extension.ExtensionRequest;
import io.haochaping.extension.ExtensionRequest.Decision;
import io.haochaping.extension.ExtensionState;
import io.haochaping.identity.Person;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;
import io.haochaping.process.DeadlineExtension;

/** Puts the pages of requests for more time together for one person. */
@Component
class ExtensionPages {

    private static final String TASK = "/camunda/app/tasklist/default/#/?task=";

    private final OpenDuties duties;
    private final Names names;
    private final Words words;

    ExtensionPages(OpenDuties duties, Names names, Words words) {
        this.duties = duties;
        this.names = names;
        this.words = words;
    }

    Listing list(Page<ExtensionRequest> found, @Nullable ExtensionState chosen) {
        List<Option> states = Arrays.stream(ExtensionState.values())
                .map(state -> new Option(state.name(), words.word("extension.state.", state), state == chosen)).toList();
        String address = ExtensionController.PATH + (chosen == null ? "" : "?state=" + chosen);
        return new Listing(found.map(this::row).getContent(), Paging.of(found, address), states);
    }

    private Row row(ExtensionRequest request) {
        return new Row(request.no(), request.caseNo(), subject(request), names.unit(request.unitCode()), state(request), dates(request),
                Words.minute(request.requestedAt()));
    }

    String dates(ExtensionRequest request) {
        return words.text("extension.dates", request.oldDate().toString(), request.newDate().toString());
    }

    ExtensionPage of(ExtensionRequest request, Person person) {
        return new ExtensionPage(request.no(), request.caseNo(), subject(request), state(request), facts(request), String.valueOf(request.reason()),
                verdict(request.endorsement()), verdict(request.approval()), task(request, person).orElse(null));
    }

    private List<Fact> facts(ExtensionRequest request) {
        List<Fact> facts = new ArrayList<>(List.of(fact("newDate", request.newDate().toString()), fact("oldDate", request.oldDate().toString()),
                fact("unit", names.unit(request.unitCode())), fact("jurisdiction", names.jurisdiction(request.jurisdiction())),
                fact("requestedBy", names.actor(request.requestedBy())), fact("requestedAt", Words.minute(request.requestedAt()))));
        if (request.endedAt() != null) {
            facts.add(fact("endedAt", Words.minute(request.endedAt())));
        }
        open(request).map(OpenDuty::dueAt).ifPresent(due -> facts.add(fact("dueAt", Words.minute(due))));
        return facts;
    }

    private Fact fact(String name, String text) {
        return new Fact(words.text("extension.fact." + name), text);
    }

    private @Nullable Verdict verdict(@Nullable Decision decision) {
        return decision == null ? null : new Verdict(words.word("extension.decision.", decision.agreed()),
                names.actor(decision.by()) + " · " + Words.minute(decision.at()), decision.note());
    }

    Optional<Task> task(ExtensionRequest request, Person person) {
        return open(request).map(open -> new Task(words.word("desk.task.", open.taskKey()), standing(open),
                mayAct(open, person) ? TASK + open.taskId() : null));
    }

    private Optional<OpenDuty> open(ExtensionRequest request) {
        return request.state().isOpen() ? duties.find(DeadlineExtension.KEY, request.no()) : Optional.empty();
    }

    private String standing(OpenDuty task) {
        return task.assignee() != null ? words.text("desk.case.claimed", names.actor(task.assignee()))
                : words.text("desk.case.unclaimed") + " · " + task.candidates().stream().limit(4).map(names::holder).collect(Collectors.joining("、"));
    }

    private static boolean mayAct(OpenDuty task, Person person) {
        return task.assignee() != null ? task.assignee().equals(person.id())
                : task.candidates().contains(person.id()) || person.groups().stream().anyMatch(task.candidates()::contains);
    }

    Badge state(ExtensionRequest request) {
        String tone = switch (request.state()) {
            case ENDORSING, APPROVING -> Badge.SOON;
            case GRANTED -> Badge.CALM;
            case REFUSED, LAPSED, WITHDRAWN -> Badge.QUIET;
        };
        return new Badge(tone, words.word("extension.state.", request.state()));
    }

    private String subject(ExtensionRequest request) {
        return request.subject() == null || request.subject().isBlank() ? words.text("desk.case.no-subject") : request.subject();
    }
}
