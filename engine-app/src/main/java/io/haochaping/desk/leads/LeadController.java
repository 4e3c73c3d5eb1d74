package io.haochaping.desk.leads;

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
import io.haochaping.lead.LeadFlag;
import io.haochaping.pages.Words;

/** The form of the case page by which a lead is opened; a refusal keeps what was typed. */
@Controller
class LeadController {

    /** What somebody typed that was refused. */
    record Entered(@Nullable String to, @Nullable String text, @Nullable String flag) {

        @Override
        public String toString() {
            return "Entered";
        }
    }

    private final LeadVerbs verbs;
    private final Problems problems;
    private final Words words;

    LeadController(LeadVerbs verbs, Problems problems, Words words) {
        this.verbs = verbs;
        this.problems = problems;
        this.words = words;
    }

    @PostMapping("/cases/{caseNo}/leads")
    String open(@PathVariable String caseNo, @RequestParam(required = false) @Nullable String to, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable LeadFlag flag, RedirectAttributes flash, Locale locale) {
        try {
            flash.addFlashAttribute("done", words.text("lead.open.done", verbs.open(caseNo, to, text, flag)));
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.UNAUTHORIZED) {
                throw problem;
            }
            flash.addFlashAttribute("refused", sentence(problem, locale));
            flash.addFlashAttribute("enteredLead", new Entered(to, text, flag == null ? null : flag.name()));
        }
        return "redirect:/cases/{caseNo}";
    }

    private String sentence(Problem problem, Locale locale) {
        return problem.errors().isEmpty() ? problems.message(problem, locale) : problem.errors().stream()
                .map(error -> problems.message(Problem.badRequest(error.code(), error.arguments().toArray()), locale)).distinct()
                .collect(Collectors.joining(" "));
    }
}
