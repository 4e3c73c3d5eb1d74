package io.haochaping.administration.organisation;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.organisation.Duty;
import io.haochaping.organisation.OrganisationAdministration;

/** Who has a duty in a unit or jurisdiction. */
@Controller
@RequestMapping("/admin/organisation/members/{duty}/{code}")
class MemberController {

    private final OrganisationAdministration administration;
    private final Forms forms;
    private final CurrentPerson current;

    MemberController(OrganisationAdministration administration, Forms forms, CurrentPerson current) {
        this.administration = administration;
        this.forms = forms;
        this.current = current;
    }

    @PostMapping
    String add(@PathVariable Duty duty, @PathVariable String code, @RequestParam(defaultValue = "") String account, RedirectAttributes flash) {
        flash.addFlashAttribute("typedDuty", duty.name());
        flash.addFlashAttribute("typedAccount", account);
        String back = back(duty, code);
        return forms.press("member", () -> administration.addMember(duty, code, account, current.require().id()), flash, back, back);
    }

    @PostMapping("/remove")
    String remove(@PathVariable Duty duty, @PathVariable String code, @RequestParam String account, RedirectAttributes flash) {
        String back = back(duty, code);
        return forms.press("member-removed", () -> administration.removeMember(duty, code, account, current.require().id()), flash, back, back);
    }

    private static String back(Duty duty, String code) {
        return "/admin/organisation/" + (duty.isOfUnit() ? "units/" : "jurisdictions/") + code;
    }
}
