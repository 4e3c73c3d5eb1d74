package io.haochaping.paper;

import java.util.List;
import java.util.Locale;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import io.haochaping.pages.Badge;
import io.haochaping.pages.SentFile;
import io.haochaping.pages.Words;
import io.haochaping.workbook.Fault;
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

/** Upload, dry run, import of paper forms. Each form answers with a redirect and a sentence. */
@Controller
@RequestMapping(PaperController.PATH)
class PaperController {

    static final String PATH = "/paper";
    private static final String START = "redirect:/paper";
    private static final String KEPT = "redirect:/paper/imports/{id}";
    private static final int MOST_FAULTS = 100;

    /** One line of the list. */
    record Line(String id, String fileName, String at, Badge state, int rows) {
    }

    private final PaperImports imports;
    private final PaperSafe safe;
    private final PaperFaults faults;
    private final CurrentPerson current;
    private final Problems problems;
    private final Words words;

    PaperController(PaperImports imports, PaperSafe safe, PaperFaults faults, CurrentPerson current, Problems problems, Words words) {
        this.imports = imports;
        this.safe = safe;
        this.faults = faults;
        this.current = current;
        this.problems = problems;
        this.words = words;
    }

    @GetMapping
    String start(Model model) {
        model.addAttribute("jurisdictions", imports.jurisdictions(current.require()));
        model.addAttribute("lines", safe.recent(current.require().id()).stream()
                .map(kept -> new Line(kept.id(), kept.fileName(), Words.minute(kept.uploadedAt()), badge(kept.state()), kept.report().good())).toList());
        return "paper/start";
    }

    @PostMapping
    String upload(@RequestParam(defaultValue = "") String jurisdiction, @RequestParam(required = false) @Nullable MultipartFile file,
            RedirectAttributes flash, Locale locale) {
        try {
            flash.addAttribute("id", imports.upload(jurisdiction, SentFile.name(file), SentFile.content(file), current.require()));
            return KEPT;
        } catch (Problem refused) {
            boolean ofField = !refused.errors().isEmpty();
            flash.addFlashAttribute("refused", ofField ? words.text("paper.upload.missing") : problems.message(refused, locale));
            return START;
        }
    }

    @GetMapping("/imports/{id}")
    String show(@PathVariable String id, Model model) {
        PaperImport kept = imports.require(id, current.require());
        List<Fault> all = kept.report().every();
        model.addAttribute("kept", kept);
        model.addAttribute("state", badge(kept.state()));
        model.addAttribute("until", Words.minute(kept.expiresAt()));
        model.addAttribute("faultCount", all.size());
        model.addAttribute("faulty", kept.report().faultyRows().size());
        model.addAttribute("faults", all.stream().limit(MOST_FAULTS).map(faults::line).toList());
        return "paper/import";
    }

    @PostMapping("/imports/{id}/start")
    String begin(@PathVariable String id, @RequestParam(defaultValue = "false") boolean onlyGood, RedirectAttributes flash, Locale locale) {
        try {
            imports.start(id, onlyGood, current.require());
            flash.addFlashAttribute("done", words.text("paper.started"));
        } catch (Problem refused) {
            flash.addFlashAttribute("refused", problems.message(refused, locale));
            return "paper-import-gone".equals(refused.code()) ? START : KEPT;
        }
        return KEPT;
    }

    @PostMapping("/imports/{id}/discard")
    String discard(@PathVariable String id, RedirectAttributes flash) {
        safe.discard(id, current.require().id());
        flash.addFlashAttribute("done", words.text("paper.discarded"));
        return START;
    }

    private Badge badge(StoredPaperImport.State state) {
        String tone = switch (state) {
            case CHECKED -> Badge.QUIET;
            case RUNNING -> Badge.SOON;
            case DONE -> Badge.CALM;
        };
        return new Badge(tone, words.word("paper.state.", state));
    }
}
