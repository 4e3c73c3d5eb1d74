package io.haochaping.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;

/** What a person's boards are about: the own jurisdictions and units. Cases about oneself are no part of a board. */
@Component
class BoardScope {

    private final Organisation organisation;

    BoardScope(Organisation organisation) {
        this.organisation = organisation;
    }

    DataScope of(Person person) {
        DataScope whole = organisation.scopeOf(person);
        return new DataScope(whole.everything(), whole.jurisdictions(), whole.units(), null, null);
    }

    /** Codes of the jurisdictions that the scope touches. */
    Set<String> jurisdictions(DataScope scope) {
        if (scope.everything()) {
            return organisation.jurisdictions().stream().map(Jurisdiction::code).collect(Collectors.toCollection(TreeSet::new));
        }
        Set<String> jurisdictions = new TreeSet<>(scope.jurisdictions());
        scope.units().stream().map(organisation::unit).flatMap(Optional::stream).map(Unit::jurisdiction).forEach(jurisdictions::add);
        return jurisdictions;
    }

    /** Units within the scope, by jurisdiction and code. */
    List<Unit> units(DataScope scope) {
        List<Unit> units = new ArrayList<>();
        for (String jurisdiction : jurisdictions(scope)) {
            organisation.unitsOf(jurisdiction).stream()
                    .filter(unit -> scope.covers(unit.jurisdiction(), unit.code(), null, null)).forEach(units::add);
        }
        return units;
    }
}
