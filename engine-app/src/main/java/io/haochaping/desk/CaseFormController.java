package io.haochaping.desk;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.personaldata.PersonalData;
import io.haochaping.personaldata.Purpose;
import io.haochaping.pages.Words;

/**
 * The forms of the case page. Each answers with a redirect and a sentence; a refusal keeps what was typed. Only the reviewer's data is
 * answered at once, so that it stands neither in an address nor in the session.
 */
@Controller
@RequestMapping("/cases/{caseNo}")
class CaseFormController {

    private static final String BACK = "redirect:/cases/{caseNo}";

    /** What somebody typed into a form that was refused. */
    record Entered(String form, @Nullable String text) {
    }

    private final CaseVerbs verbs;
    private final CasePageController pages;
    private final CaseFacts facts;
    private final Problems problems;
    private final Words words;
    private final Clock clock;

    CaseFormController(CaseVerbs verbs, CasePageController pages, CaseFacts facts, Problems problems, Words words, Clock clock) {
        this.verbs = verbs;
        this.pages = pages;
        this.facts = facts;
        this.problems = problems;
        this.words = words;
        this.clock = clock;
    }

    @PostMapping("/contact-attempts")
    String attempt(@PathVariable String caseNo, @RequestParam(required = false) @Nullable String means,
            @RequestParam(required = false) @Nullable String note, RedirectAttributes flash, Locale locale) {
        return answer("attempt", note, flash, locale, () -> verbs.attempt(caseNo, means, note));
    }

    @PostMapping("/evidence")
    String evidence(@PathVariable String caseNo, @RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes flash,
            Locale locale) {
        return answer("evidence", null, flash, locale, () -> verbs.evidence(caseNo, file));
    }

    @PostMapping("/statements")
    String statement(@PathVariable String caseNo, @RequestParam(required = false) @Nullable String text,
            @RequestParam(required = false) @Nullable List<MultipartFile> files, RedirectAttributes flash, Locale locale) {
        return answer("statement", text, flash, locale, () -> verbs.explain(caseNo, text, files == null ? List.of() : files));
    }

    @PostMapping("/assign")
    String assign(@PathVariable String caseNo, @RequestParam(required = false) @Nullable String taskId,
            @RequestParam(required = false) @Nullable String userId, RedirectAttributes flash, Locale locale) {
        return answer("assign", null, flash, locale, () -> verbs.assign(caseNo, taskId, userId));
    }

    @PostMapping("/redispatch")
    String redispatch(@PathVariable String caseNo, @RequestParam(required = false) @Nullable String unitCode,
            @RequestParam(required = false) @Nullable String reason, RedirectAttributes flash, Locale locale) {
        return answer("redispatch", reason, flash, locale, () -> verbs.redispatch(caseNo, unitCode, reason));
    }

    @PostMapping("/unmask")
    String unmask(@PathVariable String caseNo, @RequestParam(required = false) @Nullable Purpose purpose, Model model,
            RedirectAttributes flash, Locale locale) {
        try {
            PersonalData data = verbs.unmask(caseNo, purpose);
            model.addAttribute("revealed", revealed(data, purpose));
            model.addAttribute("page", pages.page(caseNo));
            return CasePageController.VIEW;
        } catch (Problem problem) {
            return refuse(problem, "unmask", null, flash, locale);
        }
    }

    private RevealedData revealed(PersonalData data, @Nullable Purpose purpose) {
        String until = Words.minute(clock.instant().plus(RevealedData.GRANT)).substring(11);
        return new RevealedData(words.word("desk.purpose.", String.valueOf(purpose)),
                facts.person(data.name(), data.phone(), data.idKind(), data.idNo()), until);
    }

    private String answer(String form, @Nullable String text, RedirectAttributes flash, Locale locale, Runnable verb) {
        try {
            verb.run();
            flash.addFlashAttribute("done", words.text("desk." + form + ".done"));
            return BACK;
        } catch (Problem problem) {
            return refuse(problem, form, text, flash, locale);
        }
    }

    private String refuse(Problem problem, String form, @Nullable String text, RedirectAttributes flash, Locale locale) {
        if (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.UNAUTHORIZED) {
            throw problem;
        }
        flash.addFlashAttribute("refused", sentence(problem, locale));
        flash.addFlashAttribute("entered", new Entered(form, text));
        return BACK;
    }

    private String sentence(Problem problem, Locale locale) {
        if (problem.errors().isEmpty()) {
            return problems.message(problem, locale);
        }
        return problem.errors().stream().flatMap(error -> Stream.of(problems.message(Problem.badRequest(error.code(), error.arguments().toArray()), locale)))
                .distinct().collect(Collectors.joining(" "));
    }
}
