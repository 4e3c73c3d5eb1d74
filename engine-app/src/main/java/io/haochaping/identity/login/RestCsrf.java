package io.haochaping.identity.login;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.springframework.http.HttpHeaders;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * A call that a foreign page could make a browser send needs the token. That is every changing call with a logged-in session, and HTTP
 * basic only where a browser that remembers the password says that another site asks.
 */
final class RestCsrf {

    static final RequestMatcher NEEDED = RestCsrf::needed;

    private static final Set<String> FOREIGN = Set.of("cross-site", "same-site");

    private RestCsrf() {
    }

    private static boolean needed(HttpServletRequest request) {
        if (!CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)) {
            return false;
        }
        return isBasic(request) ? FOREIGN.contains(String.valueOf(request.getHeader("Sec-Fetch-Site"))) : hasLoggedInSession(request);
    }

    private static boolean isBasic(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, "Basic ", 0, 6);
    }

    private static boolean hasLoggedInSession(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
