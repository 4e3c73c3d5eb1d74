package io.haochaping.administration.accounts;

import java.util.Locale;

import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.NewAccount;
import io.haochaping.identity.Role;
import io.haochaping.identity.problem.Problem;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of accounts, and the way to a new one. */
@Controller
class AccountListController {

    private static final AccountQuery ALL = new AccountQuery(null, null, null, false);

    private final AccountPages pages;
    private final AccountAdministration accounts;
    private final CurrentPerson current;
    private final Sentences sentences;

    AccountListController(AccountPages pages, AccountAdministration accounts, CurrentPerson current, Sentences sentences) {
        this.pages = pages;
        this.accounts = accounts;
        this.current = current;
        this.sentences = sentences;
    }

    @GetMapping("/admin/accounts")
    String list(@RequestParam(required = false) @Nullable String text, @RequestParam(required = false) @Nullable Role role,
            @RequestParam(required = false) @Nullable String place, @RequestParam(defaultValue = "false") boolean locked,
            @RequestParam(defaultValue = "0") int page, Model model) {
        model.addAttribute("page", pages.list(new AccountQuery(text, role, place, locked), page));
        return "administration/accounts/list";
    }

    /** Answers with the page that shows the one-time password: there is no address under which it could be read again. */
    @PostMapping("/admin/accounts")
    String create(@RequestParam(defaultValue = "") String account, @RequestParam(defaultValue = "") String displayName,
            @RequestParam(required = false) @Nullable String email, Model model, HttpServletResponse response, Locale locale) {
        NewAccount typed = new NewAccount(account.strip(), displayName, email);
        try {
            model.addAttribute("password", accounts.create(typed, current.require().id()));
        } catch (Problem refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("refused", sentences.of(refused, locale));
            model.addAttribute("typed", typed);
            model.addAttribute("page", pages.list(ALL, 0));
            return "administration/accounts/list";
        }
        model.addAttribute("account", typed.id());
        model.addAttribute("isNew", true);
        return "administration/accounts/one-time";
    }
}
