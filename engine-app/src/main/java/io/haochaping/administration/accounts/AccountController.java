package io.haochaping.administration.accounts;

import java.util.Locale;

import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.AccountDetails;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Role;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Words;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account and what an administrator does with it. */
@Controller
class AccountController {

    private final AccountPages pages;
    private final AccountAdministration accounts;
    private final RoleChoice choice;
    private final RoleNames names;
    private final CurrentPerson current;
    private final Sentences sentences;
    private final Words words;

    AccountController(AccountPages pages, AccountAdministration accounts, RoleChoice choice, RoleNames names, CurrentPerson current,
                      Sentences sentences, Words words) {
        this.pages = pages;
        this.accounts = accounts;
        this.choice = choice;
        this.names = names;
        this.current = current;
        this.sentences = sentences;
        this.words = words;
    }

    @GetMapping("/admin/accounts/{id}")
    String show(@PathVariable String id, Model model) {
        model.addAttribute("page", pages.page(id, null, actor()));
        return "administration/accounts/account";
    }

    @PostMapping("/admin/accounts/{id}/details")
    String change(@PathVariable String id, @RequestParam(defaultValue = "") String displayName, @RequestParam(required = false) @Nullable String email,
            @RequestParam long version, Model model, HttpServletResponse response, RedirectAttributes flash, Locale locale) {
        AccountDetails typed = new AccountDetails(displayName, email);
        try {
            accounts.change(id, typed, version, actor());
        } catch (Problem refused) {
            AccountPage page = pages.page(id, typed, actor());
            response.setStatus(refused.status().value());
            model.addAttribute("page", page);
            model.addAttribute("refused", sentences.of(refused, locale));
            return "administration/accounts/account";
        }
        return done(id, flash, "admin-accounts.done.details");
    }

    @PostMapping("/admin/accounts/{id}/grant")
    String grant(@PathVariable String id, @RequestParam(required = false) @Nullable Role role, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String jurisdiction, RedirectAttributes flash, Locale locale) {
        return attempt(id, flash, locale, () -> words.text("admin-accounts.done.granted", choice.grant(id, role, unit, jurisdiction, actor())));
    }

    @PostMapping("/admin/accounts/{id}/withdraw")
    String withdraw(@PathVariable String id, @RequestParam String group, RedirectAttributes flash, Locale locale) {
        return attempt(id, flash, locale, () -> {
            accounts.withdraw(id, group, actor());
            return words.text("admin-accounts.done.withdrawn", names.group(group));
        });
    }

    @PostMapping("/admin/accounts/{id}/lock")
    String lock(@PathVariable String id, RedirectAttributes flash, Locale locale) {
        return attempt(id, flash, locale, () -> {
            accounts.lock(id, actor());
            return words.text("admin-accounts.done.locked");
        });
    }

    @PostMapping("/admin/accounts/{id}/unlock")
    String unlock(@PathVariable String id, RedirectAttributes flash, Locale locale) {
        return attempt(id, flash, locale, () -> {
            accounts.unlock(id, actor());
            return words.text("admin-accounts.done.unlocked");
        });
    }

    /** Answers with the page that shows the one-time password: there is no address under which it could be read again. */
    @PostMapping("/admin/accounts/{id}/reset")
    String reset(@PathVariable String id, Model model, RedirectAttributes flash, Locale locale) {
        try {
            model.addAttribute("password", accounts.resetPassword(id, actor()));
        } catch (Problem refused) {
            return refused(id, flash, refused, locale);
        }
        model.addAttribute("account", id);
        model.addAttribute("isNew", false);
        return "administration/accounts/one-time";
    }

    private interface Verb {
        String run();
    }

    private String attempt(String id, RedirectAttributes flash, Locale locale, Verb verb) {
        try {
            flash.addFlashAttribute("done", verb.run());
        } catch (Problem refused) {
            return refused(id, flash, refused, locale);
        }
        return back(id, flash);
    }

    private String refused(String id, RedirectAttributes flash, Problem refused, Locale locale) {
        accounts.require(id);
        flash.addFlashAttribute("refused", sentences.of(refused, locale));
        return back(id, flash);
    }

    private String done(String id, RedirectAttributes flash, String key) {
        flash.addFlashAttribute("done", words.text(key));
        return back(id, flash);
    }

    private static String back(String id, RedirectAttributes flash) {
        flash.addAttribute("id", id);
        return "redirect:/admin/accounts/{id}";
    }

    private String actor() {
        return current.require().id();
    }
}
