package io.haochaping.desk;

import java.util.List;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import io.haochaping.handling.CaseRights;
import io.haochaping.handling.OpenTask;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;

/** The forms that a person is offered on a case page. */
@Component
class CaseOffers {

    private static final List<String> MEANS = List.of("PHONE", "SMS", "VISIT", "LETTER", "EMAIL", "ONLINE", "OTHER");

    private final Accounts accounts;
    private final Organisation organisation;
    private final Names names;
    private final Words words;

    CaseOffers(Accounts accounts, Organisation organisation, Names names, Words words) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
    }

    /** @param order whether the person may issue a supervision order by hand */
    CaseActions of(CaseSnapshot snapshot, CaseRights rights, boolean order) {
        return new CaseActions(rights.unmask().stream().map(purpose -> option("desk.purpose.", purpose.name())).toList(),
                rights.attemptContact(), MEANS.stream().map(means -> option("desk.means.", means)).toList(),
                rights.addEvidence(), rights.addStatement(), assignments(snapshot, rights), officers(snapshot), units(snapshot, rights),
                order);
    }

    private Option option(String prefix, String code) {
        return new Option(code, words.word(prefix, code));
    }

    private List<Option> assignments(CaseSnapshot snapshot, CaseRights rights) {
        return snapshot.tasks().stream().filter(task -> rights.assignableTasks().contains(task.id()))
                .map(task -> new Option(task.id(), words.word("desk.task.", task.key()) + holder(task))).toList();
    }

    private String holder(OpenTask task) {
        return task.assignee() == null ? "" : " · " + names.actor(task.assignee());
    }

    private List<Option> officers(CaseSnapshot snapshot) {
        return Stream.ofNullable(snapshot.file().unitCode()).flatMap(unit -> accounts.membersOf(Groups.officers(unit)).stream())
                .map(id -> new Option(id, names.actor(id))).toList();
    }

    private List<Option> units(CaseSnapshot snapshot, CaseRights rights) {
        return !rights.redispatch() ? List.of() : organisation.unitsOf(snapshot.file().jurisdiction()).stream()
                .filter(unit -> !unit.code().equals(snapshot.file().unitCode())).map(unit -> new Option(unit.code(), Names.withCode(unit))).toList();
    }
}
