package io.haochaping.identity.login;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * One log-out for our pages and the engine's web applications, from either side.
 */
final class SignOut {

    private static final RequestMatcher OWN = Paths.post("/logout");
    private static final RequestMatcher CAMUNDA_PATH = Paths.post("/camunda/api/*/auth/user/*/logout");
    /** Spring's filter runs before the engine's check of this header, so that its presence is required here. A foreign page cannot send it. */
    private static final RequestMatcher CAMUNDA = request -> request.getHeader("X-XSRF-TOKEN") != null && CAMUNDA_PATH.matches(request);

    private SignOut() {
    }

    static void configure(LogoutConfigurer<HttpSecurity> logout) {
        logout.logoutRequestMatcher(new OrRequestMatcher(OWN, CAMUNDA)).deleteCookies("JSESSIONID").logoutSuccessHandler(SignOut::answer);
    }

    private static void answer(HttpServletRequest request, HttpServletResponse response, Authentication person) throws IOException {
        if (CAMUNDA.matches(request)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            response.sendRedirect(request.getContextPath() + "/login?logout");
        }
    }
}
