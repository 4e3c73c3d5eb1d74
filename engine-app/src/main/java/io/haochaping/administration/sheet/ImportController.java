package io.haochaping.administration.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Words;

/** Upload, dry run, import. Each form answers with a redirect and a sentence. */
@Controller
@RequestMapping("/admin/import")
class ImportController {

    private static final String START = "redirect:/admin/import";
    private static final String KEPT = "redirect:/admin/import/{id}";
    private static final int LONGEST_NAME = 200;

    private final SheetImports imports;
    private final ImportSafe safe;
    private final ImportPages pages;
    private final CurrentPerson current;
    private final Problems problems;
    private final Words words;

    ImportController(SheetImports imports, ImportSafe safe, ImportPages pages, CurrentPerson current, Problems problems, Words words) {
        this.imports = imports;
        this.safe = safe;
        this.pages = pages;
        this.current = current;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    String start(Model model) {
        safe.waiting(person()).ifPresent(kept -> {
            model.addAttribute("waiting", words.text("admin-import.waiting", kept.fileName(), Words.minute(kept.uploadedAt()), Words.minute(kept.expiresAt())));
            model.addAttribute("waitingId", kept.id());
        });
        return "administration/sheet/start";
    }

    @PostMapping
    String upload(@RequestParam(required = false) @Nullable MultipartFile file, RedirectAttributes flash, Locale locale) {
        if (file == null || file.getOriginalFilename() == null || file.getOriginalFilename().isBlank()) {
            flash.addFlashAttribute("fileRefused", words.text("admin-import.upload.missing"));
            return START;
        }
        try {
            flash.addAttribute("id", imports.upload(name(file.getOriginalFilename()), file.getBytes(), person()));
            return KEPT;
        } catch (Problem problem) {
            flash.addFlashAttribute("fileRefused", name(file.getOriginalFilename()) + "：" + problems.message(problem, locale));
            return START;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @GetMapping("/{id}")
    String kept(@PathVariable String id, Model model) {
        ImportPage page = pages.page(safe.require(id, person()));
        model.addAttribute("page", page);
        return page.done() == null ? "administration/sheet/check" : "administration/sheet/done";
    }

    @PostMapping("/{id}/all")
    String all(@PathVariable String id, @RequestParam(defaultValue = "") String fingerprint, RedirectAttributes flash, Locale locale) {
        return run(id, false, fingerprint, flash, locale);
    }

    @PostMapping("/{id}/good")
    String good(@PathVariable String id, @RequestParam(defaultValue = "") String fingerprint, RedirectAttributes flash, Locale locale) {
        return run(id, true, fingerprint, flash, locale);
    }

    private String run(String id, boolean onlyGood, String fingerprint, RedirectAttributes flash, Locale locale) {
        try {
            imports.run(id, onlyGood, fingerprint, person());
            flash.addFlashAttribute("done", words.text("admin-import.done"));
        } catch (Problem problem) {
            flash.addFlashAttribute("refused", problems.message(problem, locale));
            if ("sheet-import-gone".equals(problem.code())) {
                return START;
            }
        }
        return KEPT;
    }

    @PostMapping("/{id}/discard")
    String discard(@PathVariable String id, RedirectAttributes flash) {
        safe.discard(id, person());
        flash.addFlashAttribute("done", words.text("admin-import.discarded"));
        return START;
    }

    private String person() {
        return current.require().id();
    }

    /** Without folders, which some browsers send, and without what cannot be seen. */
    private static String name(String sent) {
        String name = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1).replaceAll("\\p{C}", "");
        return name.codePointCount(0, name.length()) > LONGEST_NAME ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)) : name;
    }
}
