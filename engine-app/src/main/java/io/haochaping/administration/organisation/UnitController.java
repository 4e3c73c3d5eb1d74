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
import io.haochaping.organisation.UnitKind;

/** One unit: what it is and where it stands in the tree. */
@Controller
@RequestMapping("/admin/organisation/units")
class UnitController {

    private static final String PATH = "/admin/organisation/units/";

    private final OrganisationAdministration administration;
    private final UnitPages pages;
    private final Forms forms;
    private final CurrentPerson current;

    UnitController(OrganisationAdministration administration, UnitPages pages, Forms forms, CurrentPerson current) {
        this.administration = administration;
        this.pages = pages;
        this.forms = forms;
        this.current = current;
    }

    @GetMapping("/new")
    String fresh(@RequestParam(defaultValue = "") String jurisdiction, @RequestParam(defaultValue = "") String parent, Model model) {
        UnitKind kind = parent.isBlank() ? UnitKind.DEPARTMENT : UnitKind.SECTION;
        return pages.fresh(new UnitForm("", "", jurisdiction, parent, kind.name(), 0), model);
    }

    @PostMapping("/new")
    String add(UnitForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        String code = Typed.text(form.code()).strip();
        return forms.take("unit", () -> administration.addUnit(form.value(code), actor()), flash, PATH + code, model, response,
                problem -> pages.fresh(form, model), UnitPages.VIEW);
    }

    @GetMapping("/{code}")
    String show(@PathVariable String code, Model model) {
        Unit value = administration.unit(code);
        return pages.show(value, UnitForm.of(value), model);
    }

    @PostMapping("/{code}")
    String change(@PathVariable String code, UnitForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return forms.take("unit", () -> administration.changeUnit(form.value(code), actor()), flash, PATH + code, model, response,
                problem -> pages.show(administration.unit(code), form.upon(CurrentValues.version(problem, form.version())), model), UnitPages.VIEW);
    }

    @PostMapping("/{code}/retire")
    String retire(@PathVariable String code, @RequestParam long version, RedirectAttributes flash) {
        return forms.press("retire", () -> administration.retireUnit(code, version, actor()), flash, PATH + code, PATH + code);
    }

    @PostMapping("/{code}/restore")
    String restore(@PathVariable String code, @RequestParam long version, RedirectAttributes flash) {
        return forms.press("restore", () -> administration.restoreUnit(code, version, actor()), flash, PATH + code, PATH + code);
    }

    private String actor() {
        return current.require().id();
    }
}
