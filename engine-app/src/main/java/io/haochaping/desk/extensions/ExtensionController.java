package io.haochaping.desk.extensions;

import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.extension.ExtensionState;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** The list of requests, the page of one, and the form of the case page; a refusal keeps what was typed. */
@Controller
class ExtensionController {

    static final String PATH = "/extensions";

    /** What somebody typed into the form of the case page that was refused. */
    record Asked(@Nullable String newDate, @Nullable String reason) {

        @Override
        public String toString() {
            return "Asked";
        }
    }

    private final VisibleExtensions extensions;
    private final ExtensionPages pages;
    private final ExtensionVerbs verbs;
    private final CurrentPerson current;
    private final Problems problems;
    private final Words words;

    ExtensionController(VisibleExtensions extensions, ExtensionPages pages, ExtensionVerbs verbs, CurrentPerson current, Problems problems,
            Words words) {
        this.extensions = extensions;
        this.pages = pages;
        this.verbs = verbs;
        this.current = current;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String list(@RequestParam(required = false) @Nullable ExtensionState state, @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("page", pages.list(extensions.list(state, page, Paging.SIZE, current.require()), state));
        return "desk/extensions/list";
    }

    @GetMapping(PATH + "/{no}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String no, Model model) {
        Person person = current.require();
        model.addAttribute("page", pages.of(extensions.require(no, person), person));
        return "desk/extensions/extension";
    }

    @PostMapping("/cases/{caseNo}/extension-requests")
    String request(@PathVariable String caseNo, @RequestParam(required = false) @Nullable String newDate,
            @RequestParam(required = false) @Nullable String reason, RedirectAttributes flash, Locale locale) {
        try {
            verbs.request(caseNo, newDate, reason);
            flash.addFlashAttribute("done", words.text("extension.form.done"));
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.UNAUTHORIZED) {
                throw problem;
            }
            flash.addFlashAttribute("refused", sentence(problem, locale));
            flash.addFlashAttribute("asked", new Asked(newDate, reason));
        }
        return "redirect:/cases/{caseNo}";
    }

    private String sentence(Problem problem, Locale locale) {
        return problem.errors().isEmpty() ? problems.message(problem, locale) : problem.errors().stream()
                .map(error -> problems.message(Problem.badRequest(error.code(), error.arguments().toArray()), locale)).distinct()
                .collect(Collectors.joining(" "));
    }
}
