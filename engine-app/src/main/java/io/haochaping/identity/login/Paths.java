package io.haochaping.identity.login;

import java.util.Arrays;

import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Matches paths from the root of the server. A pattern given to Spring Security as text is read relative to Spring MVC's servlet and would
 * miss the engine's REST interface and web applications, which are servlets of their own.
 */
final class Paths {

    /** Engine REST and our own REST. */
    static final RequestMatcher REST = any("/api/**", "/engine-rest", "/engine-rest/**");
    static final RequestMatcher ENGINE_REST = any("/engine-rest", "/engine-rest/**");
    static final RequestMatcher CAMUNDA = any("/camunda", "/camunda/**");
    static final RequestMatcher CAMUNDA_API = any("/camunda/api/**");

    /** The reviewer's receipt, the rating pages, the page and the line of evaluators, whose login is a message on it, and what every page needs before somebody has logged in. */
    static final RequestMatcher OPEN = any("/login", "/assets/**", "/receipt/**", "/r/**", "/rated/**", "/w/**", "/kiosk", "/devices/ws", "/v3/api-docs", "/v3/api-docs/**", "/v3/api-docs.yaml",
            "/actuator/health", "/actuator/health/**", "/error", "/favicon.ico", "/robots.txt");

    static final RequestMatcher PUBLIC_REST = any("/api/public/**");

    /** Where a one-time password is replaced. */
    static final RequestMatcher PASSWORD = any("/password", "/logout");

    /**
     * Who can name the receipt or the link needs no forged request, and no session is made for a citizen who only looks. The page of a window, whose
     * address hangs in public, looks for itself where a form comes from.
     */
    static final RequestMatcher RECEIPT = any("/receipt/*/*", "/r/*", "/w/*/*/*");

    /** Limits of law and policy are the supervisors' concern (contract section 1) and part of the administrators' pages. */
    static final RequestMatcher POLICIES = any("/admin/policies", "/admin/policies/**");
    static final RequestMatcher ADMINISTRATION = any("/admin", "/admin/**");

    /** The engine's own ways in: they would make a first user, or check a password past our limits. */
    static final RequestMatcher ENGINE_LOGINS = any("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**",
            "/camunda/api/admin/auth/user/*/login/**", "/camunda/api/engine/engine/*/identity/verify", "/engine-rest/identity/verify",
            "/engine-rest/engine/*/identity/verify");

    private Paths() {
    }

    static RequestMatcher any(String... patterns) {
        return new OrRequestMatcher(Arrays.stream(patterns).map(Paths::path).toList());
    }

    static RequestMatcher post(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, pattern);
    }

    private static RequestMatcher path(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }
}
