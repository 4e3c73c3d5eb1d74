package io.haochaping.desk.appeals;

import java.util.Arrays;
import java.util.List;
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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.appeal.AppealQuery;
import io.haochaping.appeal.AppealState;
import io.haochaping.appeal.AppealView;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** List and page of appeals and the forms about them; a refusal keeps what was typed. */
@Controller
class AppealController {

    static final String PATH = "/appeals";

    /** What somebody typed into a form that was refused. */
    record Entered(String form, @Nullable String text, @Nullable String kind) {

        @Override
        public String toString() {
            return "Entered[" + form + "]";
        }
    }

    private final VisibleAppeals appeals;
    private final AppealRows rows;
    private final AppealPages pages;
    private final AppealVerbs verbs;
    private final CurrentPerson current;
    private final Problems problems;
    private final Words words;

    AppealController(VisibleAppeals appeals, AppealRows rows, AppealPages pages, AppealVerbs verbs, CurrentPerson current, Problems problems,
            Words words) {
        this.appeals = appeals;
        this.rows = rows;
        this.pages = pages;
        this.verbs = verbs;
        this.current = current;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String list(@RequestParam(required = false) @Nullable AppealState state, @RequestParam(defaultValue = "0") int page, Model model) {
        Person person = current.require();
        var found = appeals.list(new AppealQuery(state, null), page, Paging.SIZE, person);
        List<Option> states = Arrays.stream(AppealState.values())
                .map(each -> new Option(each.name(), words.word("appeal.state.", each), each == state)).toList();
        model.addAttribute("page", new AppealListPage(found.map(appeal -> rows.of(appeal, appeals.mayRead(appeal, person))).getContent(),
                Paging.of(found, state == null ? PATH : PATH + "?state=" + state), states));
        return "desk/appeals/list";
    }

    @GetMapping(PATH + "/{appealNo}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String appealNo, Model model) {
        Person person = current.require();
        model.addAttribute("page", pages.of(appeals.require(appealNo, person), person));
        return "desk/appeals/appeal";
    }

    @PostMapping("/cases/{caseNo}/appeals")
    String lodge(@PathVariable String caseNo, @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String grounds, @RequestParam(required = false) @Nullable List<MultipartFile> files,
            RedirectAttributes flash, Locale locale) {
        answer("appeal.lodge.done", flash, locale, new Entered("appeal", grounds, kind), () -> {
            AppealView lodged = verbs.lodge(caseNo, kind, grounds, files == null ? List.of() : files);
            return lodged.no();
        });
        return "redirect:/cases/{caseNo}";
    }

    @PostMapping(PATH + "/{appealNo}/recheck")
    String recheck(@PathVariable String appealNo, @RequestParam(required = false) @Nullable String grounds, RedirectAttributes flash, Locale locale) {
        answer("appeal.recheck.done", flash, locale, new Entered("recheck", grounds, null), () -> verbs.requestRecheck(appealNo, grounds).no());
        return "redirect:/appeals/{appealNo}";
    }

    @PostMapping(PATH + "/{appealNo}/evidence")
    String attach(@PathVariable String appealNo, @RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes flash,
            Locale locale) {
        answer("desk.evidence.done", flash, locale, new Entered("evidence", null, null), () -> verbs.attach(appealNo, file).id());
        return "redirect:/appeals/{appealNo}";
    }

    private void answer(String done, RedirectAttributes flash, Locale locale, Entered entered, java.util.function.Supplier<String> verb) {
        try {
            flash.addFlashAttribute("done", words.text(done, verb.get()));
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.UNAUTHORIZED) {
                throw problem;
            }
            flash.addFlashAttribute("refused", sentence(problem, locale));
            flash.addFlashAttribute("entered", entered);
        }
    }

    private String sentence(Problem problem, Locale locale) {
        return problem.errors().isEmpty() ? problems.message(problem, locale) : problem.errors().stream()
                .map(error -> problems.message(Problem.badRequest(error.code(), error.arguments().toArray()), locale)).distinct()
                .collect(Collectors.joining(" "));
    }
}
