package io.haochaping.identity.login;

import java.util.Locale;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.account.LoginState;
import io.haochaping.identity.account.Logins;
import io.haochaping.identity.account.Passwords;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a person replaces the own password, and must when it is a one-time password. */
@Controller
class PasswordController {

    private final Passwords passwords;
    private final Logins logins;
    private final LoginThrottle throttle;
    private final CurrentPerson current;
    private final Problems problems;
    private final MessageSource messages;

    PasswordController(Passwords passwords, Logins logins, LoginThrottle throttle, CurrentPerson current, Problems problems,
                       MessageSource messages) {
        this.passwords = passwords;
        this.logins = logins;
        this.throttle = throttle;
        this.current = current;
        this.problems = problems;
        this.messages = messages;
    }

    @GetMapping("/password")
    String show(Model model) {
        LoginState state = logins.stateOf(current.require().id());
        model.addAttribute("account", current.require().id());
        model.addAttribute("must", state.mustChange());
        model.addAttribute("local", state.isLocal());
        model.addAttribute("shortest", passwords.shortest());
        return "identity/password";
    }

    @PostMapping("/password")
    String change(@RequestParam(defaultValue = "") String old, @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String repeated, HttpServletRequest request, HttpServletResponse response, Model model,
            RedirectAttributes flash, Locale locale) {
        try {
            change(old, password, repeated, request.getRemoteAddr());
        } catch (Problem refused) {
            response.setStatus(refused.status().value());
            model.addAttribute("refused", problems.message(refused, locale));
            model.addAttribute("fault", refused.code());
            return show(model);
        }
        request.getSession().setAttribute(AccountGate.GENERATION, logins.stateOf(current.require().id()).passwordGeneration());
        flash.addFlashAttribute("done", messages.getMessage("identity.password.done", null, locale));
        return "redirect:/";
    }

    private void change(String old, String password, String repeated, String address) {
        String account = current.require().id();
        if (!password.equals(repeated)) {
            throw Problem.badRequest("password-repeated-otherwise");
        }
        try {
            throttle.attempt(account, address);
        } catch (TooManyAttempts tooMany) {
            throw Problem.tooManyRequests(tooMany.seconds(), "too-many-attempts", tooMany.seconds());
        }
        try {
            passwords.change(account, old, password);
        } catch (Problem refused) {
            if (!"password-old-wrong".equals(refused.code())) {
                throttle.succeeded(account, address);
            }
            throw refused;
        }
        throttle.succeeded(account, address);
    }
}
