package io.haochaping.desk.checks;

import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Words;
import io.haochaping.spotcheck.Sample;

/** The forms about spot checks; a refusal keeps what was typed. */
@Controller
class CheckController {

    /** What somebody typed into the form of a sample that was refused. */
    record Entered(@Nullable String unitCode, @Nullable String from, @Nullable String to, @Nullable String count) {
    }

    private final CheckVerbs verbs;
    private final Problems problems;
    private final Words words;

    CheckController(CheckVerbs verbs, Problems problems, Words words) {
        this.verbs = verbs;
        this.problems = problems;
        this.words = words;
    }

    @PostMapping("/cases/{caseNo}/spot-checks")
    String open(@PathVariable String caseNo, RedirectAttributes flash, Locale locale) {
        try {
            flash.addFlashAttribute("done", words.text("spotcheck.open.done", verbs.open(caseNo).no()));
        } catch (Problem problem) {
            refuse(problem, flash, locale);
        }
        return "redirect:/cases/{caseNo}";
    }

    @PostMapping(CheckListController.PATH + "/samples")
    String draw(@RequestParam(required = false) @Nullable String unitCode, @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to, @RequestParam(required = false) @Nullable String count, RedirectAttributes flash,
            Locale locale) {
        try {
            Sample sample = verbs.draw(unitCode, from, to, number(count));
            flash.addFlashAttribute("done", words.text("spotcheck.sample.done", sample.no(), sample.size(), sample.drawnSize()));
            return "redirect:" + CheckListController.PATH + "?sample=" + sample.no();
        } catch (Problem problem) {
            refuse(problem, flash, locale);
            flash.addFlashAttribute("enteredSample", new Entered(unitCode, from, to, count));
            return "redirect:" + CheckListController.PATH;
        }
    }

    private static @Nullable Integer number(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        return text.matches("\\d{1,6}") ? Integer.valueOf(text) : Integer.valueOf(0);
    }

    private void refuse(Problem problem, RedirectAttributes flash, Locale locale) {
        if (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.UNAUTHORIZED || problem.status() == HttpStatus.FORBIDDEN) {
            throw problem;
        }
        flash.addFlashAttribute("refused", problem.errors().isEmpty() ? problems.message(problem, locale) : problem.errors().stream()
                .map(error -> problems.message(Problem.badRequest(error.code(), error.arguments().toArray()), locale)).distinct()
                .collect(Collectors.joining(" ")));
    }
}
