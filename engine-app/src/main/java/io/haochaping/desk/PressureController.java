package io.haochaping.desk;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Names;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;
import io.haochaping.voice.PressureReport;
import io.haochaping.voice.PressureReports;

/** What reviewers reported about pressure: for supervisors, who see it nowhere else either. For everybody else the page does not exist. */
@Controller
class PressureController {

    private static final int SIZE = 20;
    private static final String BACK = "redirect:/pressure-reports";

    private final PressureReports reports;
    private final CurrentPerson current;
    private final Problems problems;
    private final Names names;
    private final Words words;

    PressureController(PressureReports reports, CurrentPerson current, Problems problems, Names names, Words words) {
        this.reports = reports;
        this.current = current;
        this.problems = problems;
        this.names = names;
        this.words = words;
    }

    record Row(String id, String caseNo, String at, String text, boolean open, @Nullable String by, @Nullable String outcome) {

        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    @GetMapping("/pressure-reports")
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        requireSupervisor();
        if (page < 0) {
            throw Problem.badRequest("parameter-invalid", "page");
        }
        var found = reports.list(PageRequest.of(page, SIZE), current.require());
        model.addAttribute("rows", found.map(this::row).getContent());
        model.addAttribute("paging", Paging.of(found, "/pressure-reports"));
        return "desk/pressure";
    }

    @PostMapping("/pressure-reports/{id}")
    String close(@PathVariable String id, @RequestParam(required = false) @Nullable String outcome, RedirectAttributes flash, Locale locale) {
        requireSupervisor();
        try {
            reports.close(id, outcome == null ? "" : outcome, current.require());
            flash.addFlashAttribute("done", words.text("desk.pressure.done"));
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.NOT_FOUND) {
                throw problem;
            }
            flash.addFlashAttribute("refused", sentence(problem, locale));
            flash.addFlashAttribute("entered", outcome);
            flash.addFlashAttribute("enteredFor", id);
        }
        return BACK;
    }

    private String sentence(Problem problem, Locale locale) {
        return problem.errors().isEmpty() ? problems.message(problem, locale) : problems.message(
                Problem.badRequest(problem.errors().get(0).code(), problem.errors().get(0).arguments().toArray()), locale);
    }

    private void requireSupervisor() {
        if (!current.require().isSupervisor()) {
            throw Problem.notFound("not-found");
        }
    }

    private Row row(PressureReport report) {
        String by = report.closedBy() == null || report.closedAt() == null ? null
                : words.text("desk.pressure.by", names.actor(report.closedBy()), Words.minute(report.closedAt()));
        return new Row(report.id(), report.caseNo(), Words.minute(report.at()), report.text(), report.isOpen(), by, report.outcome());
    }
}
