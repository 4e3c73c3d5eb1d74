package io.haochaping.desk;

import java.util.List;
import java.util.Map;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseBoard;
import io.haochaping.casefile.CaseBoard.StatusCount;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseQuery;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.OpenCaseQuery;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;

/** The cases that a person may see; the scope is part of the query, so that a case out of scope is no different from one that never was. */
@Component
class VisibleCases {

    private static final int LARGEST_PAGE = 100;

    private final CaseFiles cases;
    private final CaseBoard board;
    private final Organisation organisation;

    VisibleCases(CaseFiles cases, CaseBoard board, Organisation organisation) {
        this.cases = cases;
        this.board = board;
        this.organisation = organisation;
    }

    /** @throws Problem 404 {@code not-found} for an unknown case and for one out of scope */
    CaseView require(String caseNo, Person person) {
        return cases.find(caseNo, organisation.scopeOf(person)).orElseThrow(() -> Problem.notFound("not-found"));
    }

    /** @throws Problem 400 {@code parameter-invalid} for a page below 0 or a size outside 1 to {@value #LARGEST_PAGE} */
    Page<CaseView> list(CaseQuery query, int page, int size, Person person) {
        if (page < 0) {
            throw Problem.badRequest("parameter-invalid", "page");
        }
        if (size < 1 || size > LARGEST_PAGE) {
            throw Problem.badRequest("parameter-invalid", "size");
        }
        return cases.list(query, organisation.scopeOf(person), PageRequest.of(page, size));
    }

    Map<CaseStatus, StatusCount> statuses(Person person) {
        return board.statuses(organisation.scopeOf(person));
    }

    /** The open cases with the nearest deadlines. */
    List<CaseView> nearest(int most, Person person) {
        return board.first(OpenCaseQuery.ALL, organisation.scopeOf(person), most);
    }
}
