package io.haochaping.desk.appeals;


import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import io.haochaping.appeal.AppealBook;
import io.haochaping.appeal.AppealQuery;
import io.haochaping.appeal.AppealView;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.handling.CaseHandling;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;

/**
 * The appeals that a person may see; out of scope is no different from never lodged. The rated person reads the own ones alone, not what the
 * leader wrote about the case.
 */
@Component
class VisibleAppeals {

    private static final int LARGEST_PAGE = 100;

    private final AppealBook appeals;
    private final CaseFiles cases;
    private final CaseHandling handling;
    private final Organisation organisation;

    VisibleAppeals(AppealBook appeals, CaseFiles cases, CaseHandling handling, Organisation organisation) {
        this.appeals = appeals;
        this.cases = cases;
        this.handling = handling;
        this.organisation = organisation;
    }

    /** @throws Problem 404 {@code not-found} */
    AppealView require(String appealNo, Person person) {
        return appeals.find(appealNo, organisation.scopeOf(person), person).filter(appeal -> mayRead(appeal, person))
                .orElseThrow(() -> Problem.notFound("not-found"));
    }

    boolean mayRead(AppealView appeal, Person person) {
        return appeal.appellant().equals(person.id()) || !handling.rightsOn(appeal.caseNo(), person).rated();
    }

    /** @throws Problem 404 {@code not-found} for a case that the person may not see */
    void requireCase(String caseNo, Person person) {
        cases.find(caseNo, organisation.scopeOf(person)).orElseThrow(() -> Problem.notFound("not-found"));
    }


    /** @throws Problem 400 {@code parameter-invalid} for a page below 0 or a size outside 1 to {@value #LARGEST_PAGE} */
    Page<AppealView> list(AppealQuery query, int page, int size, Person person) {
        if (page < 0) {
            throw Problem.badRequest("parameter-invalid", "page");
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw Problem.badRequest("parameter-invalid", "size");
        }
        return appeals.list(query, organisation.scopeOf(person), person, PageRequest.of(page, size));
    }
}
