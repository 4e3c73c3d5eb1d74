package io.haochaping.administration.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import io.haochaping.organisation.Duty;
import io.haochaping.organisation.LiaisonRole;
import io.haochaping.organisation.Obstacle;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.OrganisationAdministration;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.UnitKind;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** Puts the page of a unit into the model: its own form and those of what belongs to it. */
@Component
class UnitPages {

    static final String VIEW = "administration/organisation/unit";

    private final OrganisationAdministration administration;
    private final Organisation organisation;
    private final Members members;
    private final Choices choices;
    private final Names names;
    private final Words words;

    UnitPages(OrganisationAdministration administration, Organisation organisation, Members members, Choices choices, Names names, Words words) {
        this.administration = administration;
        this.organisation = organisation;
        this.members = members;
        this.choices = choices;
        this.names = names;
        this.words = words;
    }

    String fresh(UnitForm form, Model model) {
        model.addAttribute("value", null);
        form(form, null, model);
        return VIEW;
    }

    String show(Unit value, UnitForm form, Model model) {
        String code = value.code();
        form(form, code, model);
        model.addAttribute("value", value);
        model.addAttribute("jurisdictionName", names.jurisdiction(value.jurisdiction()));
        model.addAttribute("duties", List.of(members.of(Duty.LEADER, code), members.of(Duty.OFFICER, code)));
        model.addAttribute("windows", organisation.windowsOf(code));
        model.addAttribute("guests", organisation.guestsOf(code));
        model.addAttribute("staff", organisation.staffOf(code));
        model.addAttribute("liaisons", organisation.liaisonsOf(code));
        model.addAttribute("names", names);
        model.addAttribute("obstacles", value.retired() ? List.of()
                : administration.obstaclesOfUnit(code).stream().map(obstacle -> choices.sentence(value.name(), obstacle)).toList());
        others(code, WindowForm.of(code), StaffForm.of(code), LiaisonForm.of(code), model);
        return VIEW;
    }

    /** The forms for one more window, person, liaison. */
    void others(String code, WindowForm window, StaffForm person, LiaisonForm liaison, Model model) {
        model.addAttribute("windowForm", window);
        model.addAttribute("halls", choices.allUnits(window.hallUnit(), code));
        model.addAttribute("staffForm", person);
        model.addAttribute("windowChoices", choices.windows(code, person.windowNo()));
        model.addAttribute("liaisonForm", liaison);
        model.addAttribute("accountList", choices.accounts());
        model.addAttribute("liaisonRoles", choices.of(LiaisonRole.class, "organisation.liaison.", liaison.role()));
    }

    private void form(UnitForm form, @Nullable String code, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("kinds", choices.of(UnitKind.class, "organisation.kind.", form.kind()));
        model.addAttribute("jurisdictions", choices.jurisdictions(form.jurisdiction(), null));
        model.addAttribute("parents", code == null && Typed.text(form.jurisdiction()).isBlank() ? choices.allUnits(form.parent(), null)
                : choices.units(Typed.text(form.jurisdiction()), form.parent(), code));
        model.addAttribute(Forms.REFUSAL, Refusal.NONE);
    }
}
