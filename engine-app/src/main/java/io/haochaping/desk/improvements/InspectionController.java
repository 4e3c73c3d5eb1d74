package io.haochaping.desk.improvements;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.improvement.ImprovementQuery;
import io.haochaping.improvement.Inspections;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Paging;
import io.haochaping.pages.SentFile;
import io.haochaping.pages.Words;

/** Reports of inspections: list, report, upload with dry run, import. */
@Controller
class InspectionController {

    static final String PATH = ImprovementListController.PATH + "/inspections";
    private static final String UPLOADED = "redirect:/improvements/inspections/uploads/{id}";
    private static final int MOST = 100;

    private final Inspections inspections;
    private final VisibleImprovements improvements;
    private final InspectionPages pages;
    private final Organisation organisation;
    private final CurrentPerson current;
    private final Sentences sentences;
    private final Words words;

    InspectionController(Inspections inspections, VisibleImprovements improvements, InspectionPages pages, Organisation organisation,
            CurrentPerson current, Sentences sentences, Words words) {
        this.inspections = inspections;
        this.improvements = improvements;
        this.pages = pages;
        this.organisation = organisation;
        this.current = current;
        this.sentences = sentences;
        this.words = words;
    }

    @GetMapping(PATH)
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        Person person = current.require();
        Page<Inspections.Report> found = inspections.reports(organisation.scopeOf(person), PageRequest.of(Paging.require(page), Paging.SIZE));
        model.addAttribute("rows", found.map(report -> pages.row(report, person)).getContent());
        model.addAttribute("paging", Paging.of(found, PATH));
        pages.form(model, InspectionForm.EMPTY, Map.of(), person);
        return "desk/improvements/inspections";
    }

    @GetMapping(PATH + "/{id}")
    String report(@PathVariable String id, @RequestParam(defaultValue = "0") int page, Model model) {
        Person person = current.require();
        Inspections.Report report = improvements.report(id, person);
        model.addAttribute("page", pages.report(report, improvements.list(ImprovementQuery.ofReport(id), page, MOST, person), person));
        return "desk/improvements/report";
    }

    @PostMapping(PATH)
    String upload(@RequestParam Map<String, String> typed, @RequestParam(required = false) @Nullable MultipartFile file, Model model,
            RedirectAttributes flash, Locale locale) {
        Person person = current.require();
        InspectionForm form = InspectionForm.of(typed);
        try {
            flash.addAttribute("id", inspections.upload(form.heading(), SentFile.name(file), SentFile.content(file), person));
            return UPLOADED;
        } catch (Problem problem) {
            list(0, model);
            pages.form(model, form, sentences.ofFields(problem, locale), person);
            model.addAttribute("refused", sentences.of(problem, locale));
            return "desk/improvements/inspections";
        }
    }

    @GetMapping(PATH + "/uploads/{id}")
    String check(@PathVariable String id, Model model) {
        Inspections.Draft draft = inspections.draft(id, current.require());
        model.addAttribute("page", pages.draft(draft));
        return draft.reportId() == null ? "desk/improvements/upload" : "redirect:" + PATH + "/" + draft.reportId();
    }

    @PostMapping(PATH + "/uploads/{id}/import")
    String importNow(@PathVariable String id, @RequestParam(defaultValue = "false") boolean onlyGood, RedirectAttributes flash, Locale locale) {
        try {
            flash.addAttribute("report", inspections.importFindings(id, onlyGood, current.require()));
            flash.addFlashAttribute("done", words.text("improvements.inspection.done"));
            return "redirect:/improvements/inspections/{report}";
        } catch (Problem problem) {
            flash.addFlashAttribute("refused", sentences.of(problem, locale));
            return "inspection-upload-gone".equals(problem.code()) ? "redirect:" + PATH : UPLOADED;
        }
    }

    @PostMapping(PATH + "/uploads/{id}/discard")
    String discard(@PathVariable String id, RedirectAttributes flash) {
        inspections.discard(id, current.require());
        flash.addFlashAttribute("done", words.text("improvements.inspection.discarded"));
        return "redirect:" + PATH;
    }
}
