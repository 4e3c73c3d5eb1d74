package io.haochaping.administration.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.AbsenceAdministration;

/** Absences: all of them for administrators under /admin, those of the own units for leaders. */
@Controller
@RequestMapping({AbsenceController.ADMIN, AbsenceController.LEADERS})
class AbsenceController {

    static final String ADMIN = "/admin/absences";
    static final String LEADERS = "/absences";

    private final AbsenceAdministration absences;
    private final AbsencePages pages;
    private final Forms forms;
    private final CurrentPerson current;

    AbsenceController(AbsenceAdministration absences, AbsencePages pages, Forms forms, CurrentPerson current) {
        this.absences = absences;
        this.pages = pages;
        this.forms = forms;
        this.current = current;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "") String account, HttpServletRequest request, Model model) {
        return pages.show(path(request), person(), page, new AbsenceForm(account, "", "", "", ""), model);
    }

    @PostMapping
    String enter(AbsenceForm form, HttpServletRequest request, Model model, HttpServletResponse response, RedirectAttributes flash) {
        Person person = person();
        String path = path(request);
        return forms.take("absence", () -> absences.enter(form.value(), person), flash, path, model, response,
                problem -> pages.show(path, person, 0, form, model), AbsencePages.VIEW);
    }

    @PostMapping("/end")
    String end(@RequestParam String id, @RequestParam long version, @RequestParam(defaultValue = "") String lastDay, HttpServletRequest request,
            RedirectAttributes flash) {
        Person person = person();
        return forms.press("absence-ended", () -> absences.end(id, version, Typed.day("lastDay", lastDay), person), flash, path(request), path(request));
    }

    @PostMapping("/cancel")
    String cancel(@RequestParam String id, @RequestParam long version, HttpServletRequest request, RedirectAttributes flash) {
        Person person = person();
        return forms.press("absence-cancelled", () -> absences.cancel(id, version, person), flash, path(request), path(request));
    }

    private Person person() {
        Person person = current.require();
        if (!person.isAdmin() && !person.roles().contains(Role.LEADER)) {
            throw Problem.forbidden("absence-of-own-unit-only");
        }
        return person;
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length()).startsWith(ADMIN) ? ADMIN : LEADERS;
    }
}
