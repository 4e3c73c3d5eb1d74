package io.haochaping.administration.organisation;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.organisation.Duty;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.JurisdictionLevel;
import io.haochaping.organisation.OrganisationAdministration;

/** One jurisdiction: what it is, and who coordinates and reviews there. */
@Controller
@RequestMapping("/admin/organisation/jurisdictions")
class JurisdictionController {

    private static final String VIEW = "administration/organisation/jurisdiction";
    private static final String PATH = "/admin/organisation/jurisdictions/";

    private final OrganisationAdministration administration;
    private final Members members;
    private final Choices choices;
    private final Forms forms;
    private final CurrentPerson current;

    JurisdictionController(OrganisationAdministration administration, Members members, Choices choices, Forms forms, CurrentPerson current) {
        this.administration = administration;
        this.members = members;
        this.choices = choices;
        this.forms = forms;
        this.current = current;
    }

    @GetMapping("/new")
    String fresh(Model model) {
        return show(null, JurisdictionForm.EMPTY, model);
    }

    @PostMapping("/new")
    String add(JurisdictionForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return forms.take("jurisdiction", () -> administration.addJurisdiction(form.value(Typed.text(form.code())), actor()), flash,
                "/admin/organisation", model, response, problem -> show(null, form, model), VIEW);
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        Jurisdiction value = administration.jurisdiction(code);
        return show(value, JurisdictionForm.of(value), model);
    }

    @PostMapping("/{code}")
    String change(@PathVariable String code, JurisdictionForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return forms.take("jurisdiction", () -> administration.changeJurisdiction(form.value(code), actor()), flash, PATH + code, model, response,
                problem -> show(administration.jurisdiction(code), form.upon(CurrentValues.version(problem, form.version())), model), VIEW);
    }

    @PostMapping("/{code}/retire")
    String retire(@PathVariable String code, @RequestParam long version, RedirectAttributes flash) {
        return forms.press("retire", () -> administration.retireJurisdiction(code, version, actor()), flash, PATH + code, PATH + code);
    }

    @PostMapping("/{code}/restore")
    String restore(@PathVariable String code, @RequestParam long version, RedirectAttributes flash) {
        return forms.press("restore", () -> administration.restoreJurisdiction(code, version, actor()), flash, PATH + code, PATH + code);
    }

    private String show(@Nullable Jurisdiction value, JurisdictionForm form, Model model) {
        String code = value == null ? null : value.code();
        model.addAttribute("value", value);
        model.addAttribute("form", form);
        model.addAttribute("levels", choices.of(JurisdictionLevel.class, "organisation.level.", form.level()));
        model.addAttribute("policies", choices.policies(form.policy()));
        model.addAttribute("parents", choices.jurisdictions(form.parent(), code));
        model.addAttribute("duties", code == null ? List.of() : List.of(members.of(Duty.COORDINATOR, code), members.of(Duty.ARBITER, code)));
        model.addAttribute("accountList", choices.accounts());
        model.addAttribute("obstacles", value == null || value.retired() ? List.of()
                : administration.obstaclesOfJurisdiction(value.code()).stream().map(obstacle -> choices.sentence(value.name(), obstacle)).toList());
        model.addAttribute(Forms.REFUSAL, Refusal.NONE);
        return VIEW;
    }

    private String actor() {
        return current.require().id();
    }
}
