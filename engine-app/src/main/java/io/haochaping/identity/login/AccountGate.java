package io.haochaping.identity.login;

import java.io.IOException;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.account.LoginState;
import io.haochaping.identity.account.Logins;
import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Looks at the account anew with each request: a locked one is out, so is a session from before its password was changed, and who has a one-time
 * password gets nowhere but to the page that replaces it.
 */
@Component
class AccountGate extends OncePerRequestFilter {

    /** Which of the account's passwords the session was begun with. */
    static final String GENERATION = AccountGate.class.getName() + ".generation";

    private final CurrentPerson current;
    private final Logins logins;
    private final Problems problems;

    AccountGate(CurrentPerson current, Logins logins, Problems problems) {
        this.current = current;
        this.logins = logins;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Paths.OPEN.matches(request) || Paths.PUBLIC_REST.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Person person = current.find().orElse(null);
        LoginState state = person == null ? null : logins.stateOf(person.id());
        if (state == null) {
            chain.doFilter(request, response);
        } else if (state.locked()) {
            signOut(request);
            refuse(request, response, Problem.unauthorized("account-locked"), "/login?locked");
        } else if (state.passwordGeneration() != generation(request.getSession(false), state)) {
            signOut(request);
            refuse(request, response, Problem.unauthorized("login-required"), "/login?expired");
        } else if (state.mustChange() && !throughProvider() && !Paths.PASSWORD.matches(request)) {
            refuse(request, response, Problem.forbidden("password-must-change"), "/password");
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Logged in without the password that is to be replaced. */
    private static boolean throughProvider() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof OAuth2AuthenticationToken;
    }

    /** Of the password that was checked; a login through a provider, which checks none, counts with the one that it met. */
    private static int generation(@Nullable HttpSession session, LoginState state) {
        if (session != null && session.getAttribute(GENERATION) instanceof Integer noted) {
            return noted;
        }
        int generation = SecurityContextHolder.getContext().getAuthentication().getDetails() instanceof CheckedPassword checked
                ? checked.generation() : state.passwordGeneration();
        if (session != null) {
            session.setAttribute(GENERATION, generation);
        }
        return generation;
    }

    private static void signOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Problem problem, String page) throws IOException {
        String address = request.getContextPath() + page;
        if (PageRefusals.HTMX.matches(request)) {
            response.setHeader("HX-Redirect", address);
            response.setStatus(problem.status().value());
        } else if (Paths.REST.matches(request) || Paths.CAMUNDA_API.matches(request)) {
            problems.write(problem, request, response);
        } else {
            response.sendRedirect(address);
        }
    }
}
