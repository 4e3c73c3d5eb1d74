package io.haochaping.administration.setup;

import java.util.List;
import java.util.function.Function;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Words;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Every unit has an officer and a leader, every jurisdiction a coordinator and an arbiter, and somebody supervises. */
@Component
@Order(2)
class PeopleCheck implements SetupCheck {

    private final Organisation organisation;
    private final Accounts accounts;
    private final Words words;

    PeopleCheck(Organisation organisation, Accounts accounts, Words words) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.words = words;
    }

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<String> pages() {
        return List.of("/admin/accounts", "/admin/import");
    }

    @Override
    public Finding find() {
        List<Jurisdiction> jurisdictions = organisation.jurisdictions();
        List<Unit> units = jurisdictions.stream().flatMap(jurisdiction -> organisation.unitsOf(jurisdiction.code()).stream()).toList();
        return new Sentences(words)
                .missingIf(units.isEmpty(), "admin.missing.units-first")
                .missingFor(unitsWithout(units, Groups::leaders), "admin.missing.leaders")
                .missingFor(unitsWithout(units, Groups::officers), "admin.missing.officers")
                .missingFor(jurisdictionsWithout(jurisdictions, Groups::coordinators), "admin.missing.coordinators")
                .missingFor(jurisdictionsWithout(jurisdictions, Groups::arbiters), "admin.missing.arbiters")
                .missingIf(isEmpty(Groups.SUPERVISORS), "admin.missing.supervisor")
                .finding();
    }

    private List<String> unitsWithout(List<Unit> units, Function<String, String> group) {
        return units.stream().filter(unit -> isEmpty(group.apply(unit.code()))).map(Unit::name).toList();
    }

    private List<String> jurisdictionsWithout(List<Jurisdiction> jurisdictions, Function<String, String> group) {
        return jurisdictions.stream().filter(jurisdiction -> isEmpty(group.apply(jurisdiction.code()))).map(Jurisdiction::name).toList();
    }

    private boolean isEmpty(String group) {
        return accounts.membersOf(group).isEmpty();
    }
}
