package io.haochaping.desk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.haochaping.casefile.CaseQuery;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.handling.CaseHandling;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.review.Dimension;
import io.haochaping.review.ReviewKind;

/** Reading cases over REST (contract section 3). */
@RestController
@RequestMapping("/api/v1/cases")
class CaseRestController {

    private final VisibleCases cases;
    private final CaseDocuments documents;
    private final CaseHandling handling;
    private final CurrentPerson current;

    CaseRestController(VisibleCases cases, CaseDocuments documents, CaseHandling handling, CurrentPerson current) {
        this.cases = cases;
        this.documents = documents;
        this.handling = handling;
        this.current = current;
    }

    @GetMapping
    @Transactional(readOnly = true)
    public CaseJson.ListJson list(@RequestParam(required = false) @Nullable CaseStatus status,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(required = false) @Nullable Boolean overdue,
            @RequestParam(required = false) @Nullable ReviewKind kind, @RequestParam(required = false) @Nullable Dimension dimension,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "20") int size) {
        Person person = current.require();
        CaseQuery query = new CaseQuery(status, unit == null || unit.isBlank() ? null : unit, overdue, kind, dimension);
        Page<CaseView> found = cases.list(query, page, size, person);
        return new CaseJson.ListJson(documents.of(found.getContent(), rated(found.getContent(), person)), page, size, found.getTotalElements());
    }

    @GetMapping("/{caseNo}")
    @Transactional(readOnly = true)
    public CaseJson one(@PathVariable String caseNo) {
        Person person = current.require();
        return document(cases.require(caseNo, person), person);
    }

    private Set<String> rated(List<CaseView> files, Person person) {
        return person.roles().contains(Role.CLERK) ? files.stream().map(CaseView::caseNo).collect(Collectors.toSet())
                : handling.ratedIn(files, person);
    }

    private CaseJson document(CaseView file, Person person) {
        return documents.of(file, person, Viewpoint.of(person, handling.rightsOn(file.caseNo(), person)).rated());
    }
}
