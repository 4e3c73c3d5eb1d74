package io.haochaping.desk.checks;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseView;
import io.haochaping.desk.CaseFacet;
import io.haochaping.identity.Person;
import io.haochaping.spotcheck.SpotChecks;

/** {@code spotChecks} of a case, without notes; none for the rated person. */
@Component
class CheckFacet implements CaseFacet {

    private final SpotChecks checks;

    CheckFacet(SpotChecks checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return "spotChecks";
    }

    @Override
    public @Nullable Object of(CaseView file, Person person, boolean rated) {
        return rated ? List.of() : checks.of(file.caseNo()).stream().map(CheckJson::of).toList();
    }
}
