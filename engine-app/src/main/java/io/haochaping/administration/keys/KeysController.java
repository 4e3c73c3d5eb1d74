package io.haochaping.administration.keys;

import io.haochaping.administration.Refusals;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Words;
import io.haochaping.personaldata.KeyBackups;
import io.haochaping.personaldata.KeyRotation;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Confirms copies of the keys and goes on with a rotation. */
@Controller
class KeysController {

    private static final int ROWS_A_TIME = 500;

    private final KeysPages pages;
    private final KeyBackups backups;
    private final KeyRotation rotation;
    private final Refusals refusals;
    private final CurrentPerson current;
    private final Words words;

    KeysController(KeysPages pages, KeyBackups backups, KeyRotation rotation, Refusals refusals, CurrentPerson current, Words words) {
        this.pages = pages;
        this.backups = backups;
        this.rotation = rotation;
        this.refusals = refusals;
        this.current = current;
        this.words = words;
    }

    @GetMapping("/admin/keys")
    public String keys(Model model) {
        model.addAttribute("page", pages.page());
        return "administration/keys/keys";
    }

    /** The sheet to print and put beside a copy; without a key. */
    @GetMapping("/admin/keys/sheet")
    public String sheet(Model model) {
        model.addAttribute("page", pages.page());
        return "administration/keys/sheet";
    }

    @PostMapping("/admin/keys/confirm")
    public String confirm(@RequestParam(defaultValue = "") String checkValue, RedirectAttributes flash) {
        try {
            String key = backups.confirm(checkValue, current.require().id());
            flash.addFlashAttribute("done", words.text("admin.keys.confirmed", key));
        } catch (Problem refused) {
            refusals.keep(refused, flash);
        }
        return "redirect:/admin/keys";
    }

    @PostMapping("/admin/keys/rotate")
    public String rotate(RedirectAttributes flash) {
        long rows = rotation.rotate(ROWS_A_TIME, current.require().id());
        flash.addFlashAttribute("done", words.text(rows == 0 ? "admin.keys.nothing-left" : "admin.keys.rotated", rows));
        return "redirect:/admin/keys";
    }
}
