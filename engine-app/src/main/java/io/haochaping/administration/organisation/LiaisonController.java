package io.haochaping.administration.organisation;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.organisation.Unit;

/** Whom a unit names for 好差评. Somebody else is named by removing one and adding the other. */
@Controller
@RequestMapping("/admin/organisation/units/{code}/liaisons")
class LiaisonController {

    private static final String UNITS = "/admin/organisation/units/";

    private final OrganisationAdministration administration;
    private final UnitPages pages;
    private final Forms forms;
    private final CurrentPerson current;

    LiaisonController(OrganisationAdministration administration, UnitPages pages, Forms forms, CurrentPerson current) {
        this.administration = administration;
        this.pages = pages;
        this.forms = forms;
        this.current = current;
    }

    @PostMapping
    String add(@PathVariable String code, LiaisonForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return forms.take("liaison", () -> administration.addLiaison(form.value(code), current.require().id()), flash, UNITS + code + "#liaisons", model,
                response, problem -> again(code, form, model), UnitPages.VIEW);
    }

    @PostMapping("/remove")
    String remove(@PathVariable String code, @RequestParam String id, @RequestParam long version, RedirectAttributes flash) {
        return forms.press("removed", () -> administration.removeLiaison(id, version, current.require().id()), flash, UNITS + code, UNITS + code);
    }

    private void again(String code, LiaisonForm form, Model model) {
        Unit unit = administration.unit(code);
        pages.show(unit, UnitForm.of(unit), model);
        pages.others(code, WindowForm.of(code), StaffForm.of(code), form, model);
    }
}
