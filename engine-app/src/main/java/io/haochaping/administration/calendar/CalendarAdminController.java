package io.haochaping.administration.calendar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.haochaping.administration.calendar.CalendarPage.Entered;
import io.haochaping.deadline.Arrangement;
import io.haochaping.deadline.ArrangementFile;
import io.haochaping.deadline.CalendarDraft;
import io.haochaping.deadline.CalendarDrafts;
import io.haochaping.deadline.WorkingCalendar;
import io.haochaping.handling.CalendarChange;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Words;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The year view and the import of an arrangement, which only makes a draft. */
@Controller
@RequestMapping("/admin/calendar")
class CalendarAdminController {

    private static final int LONGEST_SOURCE = 300;

    private final CalendarPages pages;
    private final ArrangementFile files;
    private final CalendarDrafts drafts;
    private final CalendarChange change;
    private final Organisation organisation;
    private final CurrentPerson current;
    private final Sentences sentences;
    private final Words words;

    CalendarAdminController(CalendarPages pages, ArrangementFile files, CalendarDrafts drafts, CalendarChange change, Organisation organisation,
            CurrentPerson current, Sentences sentences, Words words) {
        this.pages = pages;
        this.files = files;
        this.drafts = drafts;
        this.change = change;
        this.organisation = organisation;
        this.current = current;
        this.sentences = sentences;
        this.words = words;
    }

    @GetMapping
    String year(@RequestParam(required = false) @Nullable Integer year, @RequestParam(required = false) @Nullable String jurisdiction, Model model) {
        model.addAttribute("page", pages.of(year, jurisdiction, null, List.of()));
        return "administration/calendar";
    }

    @PostMapping("/import")
    String upload(@RequestParam(defaultValue = "0") int year, @RequestParam(defaultValue = WorkingCalendar.NATIONAL) String jurisdiction,
            @RequestParam(defaultValue = "") String source, @RequestParam(required = false) @Nullable MultipartFile file, Model model,
            HttpServletResponse response, Locale locale) throws IOException {
        ArrangementFile.Result read = files.read(file == null ? new byte[0] : file.getBytes(), year);
        List<String> faults = faults(year, jurisdiction, source);
        faults.addAll(sentences.of(read.faults(), locale));
        if (faults.isEmpty()) {
            try {
                CalendarDraft draft = drafts.create(new Arrangement(jurisdiction, year, source.strip(), read.days()), current.require().id());
                change.preview(draft.id());
                return "redirect:/admin/calendar/drafts/" + draft.id();
            } catch (Problem refused) {
                faults.add(sentences.of(refused, locale));
            }
        }
        response.setStatus(422);
        model.addAttribute("page", pages.of(null, null, new Entered(year, jurisdiction, source), faults));
        return "administration/calendar";
    }

    private List<String> faults(int year, String jurisdiction, String source) {
        List<String> faults = new ArrayList<>();
        if (year < CalendarPages.FIRST || year > 2199) {
            faults.add(words.text("admin-calendar.import.year.fault"));
        }
        if (!jurisdiction.equals(WorkingCalendar.NATIONAL) && organisation.jurisdiction(jurisdiction).isEmpty()) {
            faults.add(words.text("admin-calendar.import.jurisdiction.fault"));
        }
        if (source.isBlank() || source.length() > LONGEST_SOURCE || source.indexOf('\0') >= 0) {
            faults.add(words.text("admin-calendar.import.source.fault", LONGEST_SOURCE));
        }
        return faults;
    }
}
