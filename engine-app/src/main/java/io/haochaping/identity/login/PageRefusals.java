package io.haochaping.identity.login;

import java.io.IOException;
import java.util.LinkedHashMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.DelegatingAuthenticationEntryPoint;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.MissingCsrfTokenException;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Refusals on pages: the login page where a login helps, otherwise the error page. Scripts are told by status, since they cannot follow to a page.
 */
final class PageRefusals implements AccessDeniedHandler {

    private static final String EXPIRED = "/login?expired";
    static final RequestMatcher HTMX = new RequestHeaderRequestMatcher("HX-Request", "true");

    static AuthenticationEntryPoint entryPoint() {
        LinkedHashMap<RequestMatcher, AuthenticationEntryPoint> byRequest = new LinkedHashMap<>();
        byRequest.put(Paths.CAMUNDA_API, new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED));
        byRequest.put(HTMX, PageRefusals::sendScriptToLogin);
        DelegatingAuthenticationEntryPoint delegating = new DelegatingAuthenticationEntryPoint(byRequest);
        delegating.setDefaultEntryPoint(new LoginUrlAuthenticationEntryPoint("/login"));
        return delegating;
    }

    /** Only a page that somebody wanted to look at is worth returning to after login. */
    static RequestCache requestCache() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> "GET".equals(request.getMethod()) && !HTMX.matches(request)
                && !Paths.CAMUNDA_API.matches(request) && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) throws IOException {
        if (!(refusal instanceof MissingCsrfTokenException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (HTMX.matches(request)) {
            sendScriptToLogin(request, response, null);
        } else {
            response.sendRedirect(request.getContextPath() + EXPIRED);
        }
    }

    private static void sendScriptToLogin(HttpServletRequest request, HttpServletResponse response,
                                          @Nullable AuthenticationException reason) {
        response.setHeader("HX-Redirect", request.getContextPath() + EXPIRED);
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
