package io.haochaping.identity.login;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

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

    /** When the session's person was first seen; {@link Instant}. */
    static final String BEGUN = AccountGate.class.getName() + ".begun";

    private final CurrentPerson current;
    private final Logins logins;
    private final Problems problems;
    private final Clock clock;

    AccountGate(CurrentPerson current, Logins logins, Problems problems, Clock clock) {
        this.current = current;
        this.logins = logins;
        this.problems = problems;
        this.clock = clock;
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
        } else if (!state.isSince(begun(request.getSession(false)))) {
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

    private Instant begun(@Nullable HttpSession session) {
        if (session == null) {
            return clock.instant();
        }
        if (session.getAttribute(BEGUN) instanceof Instant begun) {
            return begun;
        }
        Instant now = clock.instant();
        session.setAttribute(BEGUN, now);
        return now;
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
