package io.haochaping.administration.organisation;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.pages.Names;

/** Which unit answers for a service that came without one (谁办理谁负责). */
@Controller
@RequestMapping("/admin/organisation/jurisdictions/{code}/rules")
class RuleController {

    private static final String VIEW = "administration/organisation/rules";

    private final OrganisationAdministration administration;
    private final Choices choices;
    private final Names names;
    private final Forms forms;
    private final CurrentPerson current;

    RuleController(OrganisationAdministration administration, Choices choices, Names names, Forms forms, CurrentPerson current) {
        this.administration = administration;
        this.choices = choices;
        this.names = names;
        this.forms = forms;
        this.current = current;
    }

    @GetMapping
    String list(@PathVariable String code, Model model) {
        return show(code, new RuleForm("", "", ""), model);
    }

    @PostMapping
    String put(@PathVariable String code, RuleForm form, Model model, HttpServletResponse response, RedirectAttributes flash) {
        return forms.take("rule", () -> administration.putRule(form.value(code), current.require().id()), flash, path(code), model, response,
                problem -> show(code, form, model), VIEW);
    }

    @PostMapping("/remove")
    String remove(@PathVariable String code, RuleForm form, RedirectAttributes flash) {
        return forms.press("removed", () -> administration.removeRule(form.value(code), current.require().id()), flash, path(code), path(code));
    }

    private String show(String code, RuleForm form, Model model) {
        model.addAttribute("value", administration.jurisdiction(code));
        model.addAttribute("rules", administration.rules(code));
        model.addAttribute("names", names);
        model.addAttribute("form", form);
        model.addAttribute("units", choices.units(code, form.unitCode(), null));
        model.addAttribute(Forms.REFUSAL, Refusal.NONE);
        return VIEW;
    }

    private static String path(String code) {
        return "/admin/organisation/jurisdictions/" + code + "/rules";
    }
}
