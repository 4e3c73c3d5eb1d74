package io.haochaping.administration.organisation;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.organisation.StaffMember;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Names;

/** The people of a unit who can be rated. */
@Controller
@RequestMapping("/admin/organisation/units/{code}/staff")
class StaffController {

    private static final String VIEW = "administration/organisation/staff";
    private static final String UNITS = "/admin/organisation/units/";

    private final OrganisationAdministration administration;
    private final UnitPages pages;
    private final Choices choices;
    private final Names names;
    private final Forms forms;
    private final CurrentPerson current;

    StaffController(OrganisationAdministration administration, UnitPages pages, Choices choices, Names names, Forms forms, CurrentPerson current) {
        this.administration = administration;
        this.pages = pages;
        this.choices = choices;
        this.names = names;
        this.forms = forms;
        this.current = current;
    }

    @PostMapping
    String add(@PathVariable String code, StaffForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return forms.take("staff", () -> administration.addStaff(form.value(code), actor()), flash, UNITS + code + "#staff", model, response,
                problem -> again(code, form, model), UnitPages.VIEW);
    }

    @GetMapping("/edit")
    String show(@PathVariable String code, @RequestParam String no, Model model) {
        StaffMember value = administration.staff(code, no);
        return show(value, StaffForm.of(value), model);
    }

    @PostMapping("/edit")
    String change(@PathVariable String code, StaffForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return forms.take("staff", () -> administration.changeStaff(form.value(code), actor()), flash, UNITS + code + "#staff", model, response,
                problem -> show(administration.staff(code, Typed.text(form.staffNo())),
                        form.upon(CurrentValues.version(problem, form.version())), model), VIEW);
    }

    private String show(StaffMember value, StaffForm form, Model model) {
        model.addAttribute("value", value);
        model.addAttribute("unitName", names.unit(value.unitCode()));
        model.addAttribute("form", form);
        model.addAttribute("windows", choices.windows(value.unitCode(), form.windowNo()));
        model.addAttribute("accountList", choices.accounts());
        model.addAttribute(Forms.REFUSAL, Refusal.NONE);
        return VIEW;
    }

    private void again(String code, StaffForm form, Model model) {
        Unit unit = administration.unit(code);
        pages.show(unit, UnitForm.of(unit), model);
        pages.others(code, WindowForm.of(code), form, LiaisonForm.of(code), model);
    }

    private String actor() {
        return current.require().id();
    }
}
