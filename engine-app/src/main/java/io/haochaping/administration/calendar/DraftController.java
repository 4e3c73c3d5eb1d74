package io.haochaping.administration.calendar;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;

import io.haochaping.deadline.CalendarDrafts;
import io.haochaping.deadline.DayType;
import io.haochaping.handling.CalendarChange;
import io.haochaping.handling.CalendarMove;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
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

/** A draft: its days, what it would do, and its publication. */
@Controller
@RequestMapping("/admin/calendar/drafts/{id}")
class DraftController {

    private static final String VIEW = "administration/calendar-draft";
    private static final String BACK = "redirect:/admin/calendar/drafts/{id}";
    /** How long somebody waits for a page; the scheduler goes on with the rest. */
    private static final Duration WAIT = Duration.ofSeconds(20);
    private static final int LONGEST_NAME = 100;

    private final DraftPages pages;
    private final CalendarDrafts drafts;
    private final CalendarChange change;
    private final CurrentPerson current;
    private final Sentences sentences;
    private final Words words;

    DraftController(DraftPages pages, CalendarDrafts drafts, CalendarChange change, CurrentPerson current, Sentences sentences, Words words) {
        this.pages = pages;
        this.drafts = drafts;
        this.change = change;
        this.current = current;
        this.sentences = sentences;
        this.words = words;
    }

    @GetMapping
    String draft(@PathVariable String id, @RequestParam(required = false) @Nullable String kind, @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("page", pages.of(id, kind(kind), page));
        return VIEW;
    }

    private static CalendarMove.@Nullable Kind kind(@Nullable String name) {
        try {
            return name == null || name.isEmpty() ? null : CalendarMove.Kind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    @PostMapping("/days")
    String day(@PathVariable String id, @RequestParam long version, @RequestParam(defaultValue = "") String date,
            @RequestParam(defaultValue = "") String type, @RequestParam(defaultValue = "") String name, Model model, RedirectAttributes flash,
            HttpServletResponse response, Locale locale) {
        return answer(id, model, response, locale, () -> {
            DayType wanted = type.isEmpty() ? null : type(type);
            if (wanted != null && (name.isBlank() || name.length() > LONGEST_NAME || name.contains("\n") || name.indexOf('\0') >= 0)) {
                throw Problem.unprocessable("name", "calendar-line-name", LONGEST_NAME);
            }
            drafts.setDay(id, version, date(date), wanted, name.strip());
            flash.addFlashAttribute("done", words.text("admin-calendar.day.done"));
        });
    }

    private static DayType type(String name) {
        try {
            return DayType.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw Problem.unprocessable("type", "calendar-line-type");
        }
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw Problem.unprocessable("date", "calendar-line-date");
        }
    }

    @PostMapping("/preview")
    String preview(@PathVariable String id, Model model, HttpServletResponse response, Locale locale) {
        return answer(id, model, response, locale, () -> change.preview(id));
    }

    @PostMapping("/discard")
    String discard(@PathVariable String id, @RequestParam long version, Model model, RedirectAttributes flash, HttpServletResponse response,
            Locale locale) {
        String answer = answer(id, model, response, locale, () -> drafts.discard(id, version));
        if (answer.equals(BACK)) {
            flash.addFlashAttribute("done", words.text("admin-calendar.discard.done"));
            return "redirect:/admin/calendar";
        }
        return answer;
    }

    @PostMapping("/publish")
    String publish(@PathVariable String id, @RequestParam String listId, @RequestParam(defaultValue = "false") boolean earlierConfirmed,
            Model model, RedirectAttributes flash, HttpServletResponse response, Locale locale) {
        return answer(id, model, response, locale, () -> {
            change.publish(id, listId, earlierConfirmed, current.require().id());
            change.proceed(listId, WAIT);
            flash.addFlashAttribute("done", words.text("admin-calendar.publish.done"));
        });
    }

    @PostMapping("/proceed")
    String proceed(@PathVariable String id, @RequestParam String listId, Model model, HttpServletResponse response, Locale locale) {
        return answer(id, model, response, locale, () -> change.proceed(listId, WAIT));
    }

    /** A list that is out of date is made anew and shown with the refusal. */
    private String answer(String id, Model model, HttpServletResponse response, Locale locale, Runnable verb) {
        try {
            verb.run();
            return BACK;
        } catch (Problem refused) {
            if (refused.status() == HttpStatus.NOT_FOUND) {
                throw refused;
            }
            if (refused.code().equals("calendar-list-outdated")) {
                renew(id);
            }
            response.setStatus(refused.status().value());
            model.addAttribute("refused", sentences.of(refused, locale));
            model.addAttribute("page", pages.of(id, null, 0));
            return VIEW;
        }
    }

    private void renew(String id) {
        if (drafts.find(id).filter(draft -> draft.isOpen()).isPresent()) {
            change.preview(id);
        }
    }
}
