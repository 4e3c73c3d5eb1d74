package io.haochaping.administration.policy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.haochaping.deadline.PolicyAdministration;
import io.haochaping.deadline.PolicyProfile;
import io.haochaping.deadline.PolicyRef;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.PolicyNames;
import io.haochaping.pages.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Policy profiles: read, compare, and publish a new version after a page that asks once more. */
@Controller
@RequestMapping("/admin/policies")
class PolicyController {

    private static final String FORM = "administration/policy-form";

    private final PolicyPages pages;
    private final PolicyForms forms;
    private final PolicyAdministration administration;
    private final CurrentPerson current;
    private final Problems problems;
    private final PolicyNames names;
    private final Words words;
    private final Clock clock;

    PolicyController(PolicyPages pages, PolicyForms forms, PolicyAdministration administration, CurrentPerson current, Problems problems,
            PolicyNames names, Words words, Clock clock) {
        this.pages = pages;
        this.forms = forms;
        this.administration = administration;
        this.current = current;
        this.problems = problems;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping
    String all(Model model) {
        model.addAttribute("page", pages.all());
        return "administration/policies";
    }

    @GetMapping("/{key}/compare")
    String compare(@PathVariable String key, @RequestParam(required = false) @Nullable Integer one,
            @RequestParam(required = false) @Nullable Integer other, Model model) {
        model.addAttribute("page", pages.compared(key, one, other));
        return "administration/policy-compare";
    }

    @GetMapping("/{key}/new")
    String form(@PathVariable String key, @RequestParam(required = false) @Nullable Integer from, Model model) {
        PolicyProfile newest = pages.require(key, null);
        return form(model, forms.from(pages.require(key, from), newest, LocalDate.now(clock)), Map.of());
    }

    @PostMapping("/{key}/confirm")
    String confirm(@PathVariable String key, @RequestParam Map<String, String> typed, Model model, HttpServletResponse response, Locale locale) {
        try {
            PolicyProfile profile = administration.check(forms.version(key, typed));
            model.addAttribute("version", pages.shown(profile));
            model.addAttribute("lines", pages.lines(pages.require(key, null), profile));
            model.addAttribute("typed", hidden(typed));
            model.addAttribute("key", key);
            return "administration/policy-confirm";
        } catch (Problem refused) {
            return refuse(key, typed, refused, model, response, locale);
        }
    }

    @PostMapping("/{key}/publish")
    String publish(@PathVariable String key, @RequestParam Map<String, String> typed, Model model, RedirectAttributes flash,
            HttpServletResponse response, Locale locale) {
        if (typed.containsKey("back")) {
            return form(model, forms.typed(key, typed, Map.of()), Map.of());
        }
        try {
            PolicyRef made = administration.publish(forms.version(key, typed), current.require().id());
            flash.addFlashAttribute("done", words.text("admin-policies.published", names.of(made), made.version() + ""));
            return "redirect:/admin/policies";
        } catch (Problem refused) {
            return refuse(key, typed, refused, model, response, locale);
        }
    }

    private static Map<String, String> hidden(Map<String, String> typed) {
        Map<String, String> hidden = new HashMap<>(typed);
        hidden.remove("_csrf");
        hidden.remove("back");
        return hidden;
    }

    private String refuse(String key, Map<String, String> typed, Problem refused, Model model, HttpServletResponse response, Locale locale) {
        if (refused.status() == HttpStatus.NOT_FOUND) {
            throw refused;
        }
        Map<String, String> errors = new HashMap<>();
        refused.errors().forEach(error -> errors.putIfAbsent(error.pointer(),
                problems.message(Problem.badRequest(error.code(), error.arguments().toArray()), locale)));
        response.setStatus(refused.status().value());
        model.addAttribute("refused", problems.message(refused, locale));
        return form(model, forms.typed(key, typed, errors), errors);
    }

    private String form(Model model, PolicyPage.Form form, Map<String, String> errors) {
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return FORM;
    }
}
