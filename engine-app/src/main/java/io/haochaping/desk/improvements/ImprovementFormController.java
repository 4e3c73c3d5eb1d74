package io.haochaping.desk.improvements;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.desk.improvements.ImprovementVerbs.Opened;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Words;

/** The forms on the page of a matter, and its files, which are saved and never shown within our site. */
@Controller
class ImprovementFormController {

    private static final String PAGE = "redirect:/improvements/{no}";

    private final ImprovementVerbs verbs;
    private final Sentences sentences;
    private final Words words;

    ImprovementFormController(ImprovementVerbs verbs, Sentences sentences, Words words) {
        this.verbs = verbs;
        this.sentences = sentences;
        this.words = words;
    }

    @PostMapping(ImprovementListController.PATH + "/{no}/evidence")
    String attach(@PathVariable String no, @RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes flash, Locale locale) {
        return answer("desk.evidence.done", null, flash, locale, () -> verbs.attach(no, file));
    }

    @PostMapping(ImprovementListController.PATH + "/{no}/unfounded")
    String unfounded(@PathVariable String no, @RequestParam(required = false) @Nullable String note, RedirectAttributes flash, Locale locale) {
        return answer("improvements.unfounded.done", note, flash, locale, () -> verbs.endUnfounded(no, note));
    }

    private String answer(String done, @Nullable String typed, RedirectAttributes flash, Locale locale, Runnable verb) {
        try {
            verb.run();
            flash.addFlashAttribute("done", words.text(done));
        } catch (Problem problem) {
            if (problem.status() == HttpStatus.NOT_FOUND || problem.status() == HttpStatus.UNAUTHORIZED) {
                throw problem;
            }
            flash.addFlashAttribute("refused", problem.errors().isEmpty() ? sentences.of(problem, locale)
                    : sentences.ofFields(problem, locale).values().stream().distinct().collect(Collectors.joining(" ")));
            flash.addFlashAttribute("typed", typed);
        }
        return PAGE;
    }

    @GetMapping({ImprovementListController.PATH + "/{no}/evidence/{id}", "/api/v1/improvements/{no}/evidence/{id}"})
    ResponseEntity<byte[]> download(@PathVariable String no, @PathVariable String id) {
        Opened opened = verbs.open(no, id);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(opened.file().mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(opened.file().fileName(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(opened.content());
    }
}
