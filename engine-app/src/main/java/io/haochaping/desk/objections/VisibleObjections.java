package io.haochaping.desk.objections;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import io.haochaping.handling.CaseHandling;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.identity.problem.Problem;
import io.haochaping.objection.Objection;
import io.haochaping.objection.ObjectionState;
import io.haochaping.objection.Objections;
import io.haochaping.organisation.Organisation;

/** The objections that a person may see: those of the cases in scope, but none about the own case. */
@Component
class VisibleObjections {

    private static final int LARGEST_PAGE = 100;

    private final Objections objections;
    private final CaseHandling handling;
    private final Organisation organisation;

    VisibleObjections(Objections objections, CaseHandling handling, Organisation organisation) {
        this.objections = objections;
        this.handling = handling;
        this.organisation = organisation;
    }

    /** @throws Problem 404 {@code not-found} */
    Objection require(String no, Person person) {
        return objections.find(no, organisation.scopeOf(person)).filter(found -> !person.roles().contains(Role.CLERK))
                .filter(found -> !handling.rightsOn(found.caseNo(), person).rated()).orElseThrow(() -> Problem.notFound("not-found"));
    }

    /** @throws Problem 400 {@code parameter-invalid}, 404 for rated staff, who read none */
    Page<Objection> list(@Nullable ObjectionState state, int page, int size, Person person) {
        if (person.roles().contains(Role.CLERK)) {
            throw Problem.notFound("not-found");
        }
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw Problem.badRequest("parameter-invalid", page < 0 ? "page" : "size");
        }
        return objections.list(state, organisation.scopeOf(person), PageRequest.of(page, size));
    }
}
