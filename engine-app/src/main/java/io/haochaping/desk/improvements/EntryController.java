package io.haochaping.desk.improvements;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.improvement.Comments;
import io.haochaping.improvement.ConcentratedProblems;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;

/** The forms by which coordinators and supervisors enter a comment or a concentrated problem; a refusal keeps what was typed. */
@Controller
class EntryController {

    static final String COMMENT = ImprovementListController.PATH + "/comment";
    static final String PROBLEM = ImprovementListController.PATH + "/problem";

    private final Comments comments;
    private final ConcentratedProblems problems;
    private final ImprovementFilters filters;
    private final CurrentPerson current;
    private final Sentences sentences;
    private final Words words;

    EntryController(Comments comments, ConcentratedProblems problems, ImprovementFilters filters, CurrentPerson current, Sentences sentences, Words words) {
        this.comments = comments;
        this.problems = problems;
        this.filters = filters;
        this.current = current;
        this.sentences = sentences;
        this.words = words;
    }

    @GetMapping(COMMENT)
    String comment(@RequestParam Map<String, String> typed, Model model) {
        return comment(CommentForm.of(typed), Map.of(), model);
    }

    @PostMapping(COMMENT)
    String receive(@RequestParam Map<String, String> typed, Model model, RedirectAttributes flash, Locale locale) {
        CommentForm form = CommentForm.of(typed);
        try {
            flash.addAttribute("no", comments.received(form.comment(), current.require()));
            flash.addFlashAttribute("done", words.text("improvements.comment.done"));
            return "redirect:/improvements/{no}";
        } catch (Problem problem) {
            refuse(problem, model, locale);
            return comment(form, sentences.ofFields(problem, locale), model);
        }
    }

    private String comment(CommentForm form, Map<String, String> errors, Model model) {
        model.addAttribute("jurisdictions", jurisdictions(form.jurisdiction()));
        model.addAttribute("ways", filters.ways(form.way()));
        model.addAttribute("competences", filters.competences(form.competence()));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "desk/improvements/comment";
    }

    @GetMapping(PROBLEM)
    String problem(@RequestParam Map<String, String> typed, Model model) {
        return problem(ProblemForm.of(typed), Map.of(), model);
    }

    @PostMapping(PROBLEM)
    String open(@RequestParam Map<String, String> typed, Model model, RedirectAttributes flash, Locale locale) {
        ProblemForm form = ProblemForm.of(typed);
        try {
            flash.addAttribute("no", problems.open(form.cluster(), Typed.or(form.text(), ""), current.require()));
            flash.addFlashAttribute("done", words.text("improvements.problem.done"));
            return "redirect:/improvements/{no}";
        } catch (Problem problem) {
            refuse(problem, model, locale);
            return problem(form, sentences.ofFields(problem, locale), model);
        }
    }

    private String problem(ProblemForm form, Map<String, String> errors, Model model) {
        List<Option> jurisdictions = jurisdictions(form.jurisdiction());
        model.addAttribute("jurisdictions", jurisdictions);
        model.addAttribute("kinds", filters.kinds(form.kind()));
        model.addAttribute("units", filters.unitsOf(jurisdictions, form.unitCode()));
        model.addAttribute("form", form);
        model.addAttribute("errors", errors);
        return "desk/improvements/problem";
    }

    /** @throws Problem 403 for those who enter nothing */
    private List<Option> jurisdictions(@org.jspecify.annotations.Nullable String chosen) {
        Person person = current.require();
        List<Option> jurisdictions = filters.jurisdictions(chosen, person);
        if (jurisdictions.isEmpty()) {
            throw Problem.forbidden("comment-by-coordinator-or-supervisor");
        }
        return jurisdictions;
    }

    private void refuse(Problem problem, Model model, Locale locale) {
        if (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.UNAUTHORIZED) {
            throw problem;
        }
        model.addAttribute("refused", sentences.of(problem, locale));
    }
}
