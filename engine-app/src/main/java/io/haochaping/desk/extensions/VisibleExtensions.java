package io.haochaping.desk.extensions;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.extension.ExtensionRequest;
import io.haochaping.extension.ExtensionState;
import io.haochaping.extension.Extensions;
import io.haochaping.handling.CaseHandling;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;

/** The requests that a person may see: those of the cases in scope, but none about the own case. */
@Component
class VisibleExtensions {

    private static final int LARGEST_PAGE = 100;

    private final Extensions extensions;
    private final CaseFiles cases;
    private final CaseHandling handling;
    private final Organisation organisation;

    VisibleExtensions(Extensions extensions, CaseFiles cases, CaseHandling handling, Organisation organisation) {
        this.extensions = extensions;
        this.cases = cases;
        this.handling = handling;
        this.organisation = organisation;
    }

    /** @throws Problem 404 {@code not-found} */
    ExtensionRequest require(String no, Person person) {
        return extensions.find(no, organisation.scopeOf(person)).filter(found -> !person.roles().contains(Role.CLERK))
                .filter(found -> !handling.rightsOn(found.caseNo(), person).rated()).orElseThrow(() -> Problem.notFound("not-found"));
    }

    /** @throws Problem 404 {@code not-found} for a case that the person may not see */
    void requireCase(String caseNo, Person person) {
        cases.find(caseNo, organisation.scopeOf(person)).orElseThrow(() -> Problem.notFound("not-found"));
    }

    /** @throws Problem 400 {@code parameter-invalid}, 404 for rated staff, who read none */
    Page<ExtensionRequest> list(@Nullable ExtensionState state, int page, int size, Person person) {
        if (person.roles().contains(Role.CLERK)) {
            throw Problem.notFound("not-found");
        }
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw Problem.badRequest("parameter-invalid", page < 0 ? "page" : "size");
        }
        return extensions.list(state, organisation.scopeOf(person), PageRequest.of(page, size));
    }
}
