package io.haochaping.desk;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import io.haochaping.casefile.CaseView;
import io.haochaping.handling.CaseHandling;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;

/** The case page; also what the forms in Tasklist link to for the facts. */
@Controller
class CasePageController {

    static final String VIEW = "desk/case";

    private final VisibleCases cases;
    private final CasePages pages;
    private final FilingChecks filing;
    private final CaseHandling handling;
    private final CurrentPerson current;

    CasePageController(VisibleCases cases, CasePages pages, FilingChecks filing, CaseHandling handling, CurrentPerson current) {
        this.cases = cases;
        this.pages = pages;
        this.filing = filing;
        this.handling = handling;
        this.current = current;
    }

    @GetMapping("/cases/{caseNo}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String caseNo, Model model) {
        Person person = current.require();
        CaseView file = cases.require(caseNo, person);
        Viewpoint view = Viewpoint.of(person, handling.rightsOn(caseNo, person));
        model.addAttribute("page", pages.of(file, view));
        model.addAttribute("filing", filing.of(file, view.rated()));
        return VIEW;
    }

    /** Somebody reloaded the page with the reviewer's data: only a new request with a purpose shows it again. */
    @GetMapping("/cases/{caseNo}/unmask")
    String back(@PathVariable String caseNo) {
        return "redirect:/cases/{caseNo}";
    }

    CasePage page(String caseNo) {
        Person person = current.require();
        return pages.of(cases.require(caseNo, person), Viewpoint.of(person, handling.rightsOn(caseNo, person)));
    }
}
