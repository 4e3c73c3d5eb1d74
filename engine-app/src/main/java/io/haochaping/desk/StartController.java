package io.haochaping.desk;

import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.organisation.Organisation;

@Controller
class StartController {

    private final StartPages pages;
    private final CalendarNotice calendar;
    private final CurrentPerson current;
    private final Organisation organisation;

    StartController(StartPages pages, CalendarNotice calendar, CurrentPerson current, Organisation organisation) {
        this.pages = pages;
        this.calendar = calendar;
        this.current = current;
        this.organisation = organisation;
    }

    @GetMapping("/")
    @Transactional(readOnly = true)
    public String start(Model model) {
        Person person = current.require();
        model.addAttribute("page", pages.of(person));
        if (isForgotten(person)) {
            model.addAttribute("accountWithoutRole", person.id());
        }
        model.addAttribute("calendar", calendar.of(person));
        return "desk/start";
    }

    /** Neither a role nor a rated person: somebody made the account and went no further. */
    private boolean isForgotten(Person person) {
        return person.roles().equals(Set.of(Role.CLERK)) && organisation.staffOfAccount(person.id()).isEmpty();
    }
}
