package io.haochaping.desk.improvements;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.improvement.ConcentratedProblems;
import io.haochaping.organisation.Organisation;

/** One matter, and the list of key supervision. */
@Controller
class ImprovementController {

    private final VisibleImprovements improvements;
    private final ImprovementPages pages;
    private final ConcentratedProblems problems;
    private final KeyRows rows;
    private final ImprovementFilters filters;
    private final Organisation organisation;
    private final CurrentPerson current;

    ImprovementController(VisibleImprovements improvements, ImprovementPages pages, ConcentratedProblems problems, KeyRows rows, ImprovementFilters filters,
            Organisation organisation, CurrentPerson current) {
        this.improvements = improvements;
        this.pages = pages;
        this.problems = problems;
        this.rows = rows;
        this.filters = filters;
        this.organisation = organisation;
        this.current = current;
    }

    @GetMapping(ImprovementListController.PATH + "/{no}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String no, Model model) {
        Person person = current.require();
        model.addAttribute("page", pages.of(improvements.require(no, person), person));
        return "desk/improvements/improvement";
    }

    @GetMapping(ImprovementListController.PATH + "/key-supervision")
    @Transactional(readOnly = true)
    public String keySupervision(Model model) {
        Person person = current.require();
        model.addAttribute("rows", problems.keySupervision(organisation.scopeOf(person)).stream().map(rows::of).toList());
        model.addAttribute("days", ConcentratedProblems.RECENT_DAYS);
        model.addAttribute("enters", !filters.jurisdictions(null, person).isEmpty());
        return "desk/improvements/key-supervision";
    }
}
