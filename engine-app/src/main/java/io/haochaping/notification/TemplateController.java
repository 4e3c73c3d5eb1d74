package io.haochaping.notification;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

import jakarta.servlet.http.HttpServletResponse;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.FieldError;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.notification.Templates.Current;
import io.haochaping.pages.Names;
import io.haochaping.pages.Words;

/** The texts of the notices, to read, to try and to change. */
@Controller
@RequestMapping("/admin/templates")
class TemplateController {

    private static final Map<String, Locale> LANGUAGES = Map.of("zh", Locale.SIMPLIFIED_CHINESE, "en", Locale.ENGLISH);

    /** One kind of the list. */
    record Line(String kind, String label, String hint, String audience, String subject, boolean editedZh, boolean editedEn) {
    }

    /** A placeholder that the text may have. */
    record Hole(String written, String meaning, boolean forSubject) {
    }

    private final Templates templates;
    private final Composer composer;
    private final CurrentPerson current;
    private final Problems problems;
    private final Names names;
    private final Words words;

    TemplateController(Templates templates, Composer composer, CurrentPerson current, Problems problems, Names names, Words words) {
        this.templates = templates;
        this.composer = composer;
        this.current = current;
        this.problems = problems;
        this.names = names;
        this.words = words;
    }

    @GetMapping
    String list(Model model, Locale locale) {
        model.addAttribute("lines", Arrays.stream(NoticeKind.values()).map(kind -> line(kind, locale)).toList());
        return "notification/templates";
    }

    private Line line(NoticeKind kind, Locale locale) {
        return new Line(kind.name(), words.word("notification.kind.", kind), words.text("notification.kind." + kind + ".hint"),
                words.word("notification.audience.", kind.audience()), templates.text(kind, locale).subject(),
                !templates.current(kind, LANGUAGES.get("zh")).shipped(), !templates.current(kind, LANGUAGES.get("en")).shipped());
    }

    @GetMapping("/{kind}/{language}")
    String show(@PathVariable NoticeKind kind, @PathVariable String language, Model model) {
        Current now = templates.current(kind, locale(language));
        return page(kind, language, now.text(), now.version(), model);
    }

    @PostMapping(path = "/{kind}/{language}", params = "preview")
    String preview(@PathVariable NoticeKind kind, @PathVariable String language, @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body, @RequestParam long version, Model model, Locale reader, HttpServletResponse response) {
        try {
            TemplateRules.check(kind, new NoticeText(subject.strip(), body.strip()));
        } catch (Problem refused) {
            refuse(refused, model, reader, response);
        }
        return page(kind, language, new NoticeText(subject, body), version, model);
    }

    @PostMapping(path = "/{kind}/{language}", params = "save")
    String save(@PathVariable NoticeKind kind, @PathVariable String language, @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String body, @RequestParam long version, Model model, Locale reader, RedirectAttributes flash,
            HttpServletResponse response) {
        try {
            templates.change(kind, locale(language), new NoticeText(subject, body), version, current.require().id());
        } catch (Problem refused) {
            refuse(refused, model, reader, response);
            return page(kind, language, new NoticeText(subject, body), now(refused, kind, language, version, model), model);
        }
        return saved("notification.templates.saved", flash);
    }

    @PostMapping(path = "/{kind}/{language}", params = "reset")
    String reset(@PathVariable NoticeKind kind, @PathVariable String language, @RequestParam long version, RedirectAttributes flash, Locale reader) {
        try {
            templates.reset(kind, locale(language), version, current.require().id());
        } catch (Problem refused) {
            flash.addFlashAttribute("refused", problems.message(refused, reader));
            return "redirect:/admin/templates/{kind}/{language}";
        }
        return saved("notification.templates.wasReset", flash);
    }

    private String saved(String sentence, RedirectAttributes flash) {
        flash.addFlashAttribute("done", words.text(sentence));
        return "redirect:/admin/templates/{kind}/{language}";
    }

    /** What the other editor wrote stands beside what was typed; saving again means it. */
    private long now(Problem refused, NoticeKind kind, String language, long version, Model model) {
        if (refused.status() != HttpStatus.CONFLICT) {
            return version;
        }
        Current other = templates.current(kind, locale(language));
        model.addAttribute("other", other.text());
        return other.version();
    }

    private void refuse(Problem refused, Model model, Locale reader, HttpServletResponse response) {
        response.setStatus(refused.status().value());
        model.addAttribute("refused", problems.message(refused, reader));
        model.addAttribute("errors", refused.errors().stream().collect(Collectors.groupingBy(error -> error.pointer().substring(1),
                Collectors.mapping(this::sentence, Collectors.joining(" ")))));
    }

    private String sentence(FieldError error) {
        return words.text("problem." + error.code(), error.arguments().toArray());
    }

    private String page(NoticeKind kind, String language, NoticeText typed, long version, Model model) {
        Current now = templates.current(kind, locale(language));
        model.addAttribute("kind", kind.name());
        model.addAttribute("language", language);
        model.addAttribute("typed", typed);
        model.addAttribute("version", version);
        model.addAttribute("shipped", now.shipped());
        model.addAttribute("edited", edited(now));
        model.addAttribute("holes", kind.placeholders().stream().map(this::hole).toList());
        model.addAttribute("shown", composer.fill(typed, SampleFacts.ALL, locale(language), SampleFacts.link(kind)));
        return "notification/template";
    }

    private @Nullable String edited(Current now) {
        return now.editedAt() == null || now.editedBy() == null ? null
                : words.text("notification.templates.editedBy", Words.minute(now.editedAt()), names.actor(now.editedBy()));
    }

    private Hole hole(Placeholder placeholder) {
        return new Hole(placeholder.written(), words.word("notification.placeholder.", placeholder.key()), placeholder.isForSubjects());
    }

    private static Locale locale(String language) {
        return Optional.ofNullable(LANGUAGES.get(language)).orElseThrow(() -> Problem.notFound("template-not-found"));
    }
}
