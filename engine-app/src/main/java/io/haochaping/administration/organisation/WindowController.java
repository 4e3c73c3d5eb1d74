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
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;
import io.haochaping.pages.Names;

/** One window: whose it is and where it stands. */
@Controller
@RequestMapping("/admin/organisation")
class WindowController {

    private static final String VIEW = "administration/organisation/window";
    private static final String UNITS = "/admin/organisation/units/";

    private final OrganisationAdministration administration;
    private final UnitPages pages;
    private final Choices choices;
    private final Names names;
    private final Forms forms;
    private final CurrentPerson current;

    WindowController(OrganisationAdministration administration, UnitPages pages, Choices choices, Names names, Forms forms, CurrentPerson current) {
        this.administration = administration;
        this.pages = pages;
        this.choices = choices;
        this.names = names;
        this.forms = forms;
        this.current = current;
    }

    @PostMapping("/units/{code}/windows")
    String add(@PathVariable String code, WindowForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return forms.take("window", () -> administration.addWindow(form.value(null, code), actor()), flash, UNITS + code + "#windows", model, response,
                problem -> again(code, form, model), UnitPages.VIEW);
    }

    @GetMapping("/windows/{id}")
    String show(@PathVariable String id, Model model) {
        Window value = administration.window(id);
        return show(value, WindowForm.of(value), model);
    }

    @PostMapping("/windows/{id}")
    String change(@PathVariable String id, WindowForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return forms.take("window", () -> administration.changeWindow(form.value(id, form.unitCode()), actor()), flash,
                "/admin/organisation/windows/" + id, model, response,
                problem -> show(administration.window(id), form.upon(CurrentValues.version(problem, form.version())), model), VIEW);
    }

    @PostMapping("/windows/{id}/remove")
    String remove(@PathVariable String id, @RequestParam long version, RedirectAttributes flash) {
        String unit = administration.window(id).unitCode();
        return forms.press("removed", () -> administration.removeWindow(id, version, actor()), flash, UNITS + unit, "/admin/organisation/windows/" + id);
    }

    private String show(Window value, WindowForm form, Model model) {
        model.addAttribute("value", value);
        model.addAttribute("unitName", names.unit(value.unitCode()));
        model.addAttribute("form", form);
        model.addAttribute("units", choices.allUnits(form.unitCode(), null));
        model.addAttribute("halls", choices.allUnits(form.hallUnit(), null));
        model.addAttribute(Forms.REFUSAL, Refusal.NONE);
        return VIEW;
    }

    private void again(String code, WindowForm form, Model model) {
        Unit unit = administration.unit(code);
        pages.show(unit, UnitForm.of(unit), model);
        pages.others(code, form, StaffForm.of(code), LiaisonForm.of(code), model);
    }

    private String actor() {
        return current.require().id();
    }
}
