package io.haochaping.identity.login;

import java.io.IOException;

import io.haochaping.identity.problem.Problem;
import io.haochaping.identity.problem.Problems;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/**
 * Refusals before a REST call reaches anybody: 401, 403 and 429 as problems.
 */
final class RestRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Problems problems;

    RestRefusals(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal) throws IOException {
        if (refusal instanceof TooManyAttempts tooMany) {
            problems.write(Problem.tooManyRequests(tooMany.seconds(), "too-many-attempts", tooMany.seconds()), request, response);
            return;
        }
        if (refusal instanceof DirectorySilent) {
            problems.write(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "directory-unavailable"), request, response);
            return;
        }
        if (request.getHeader("Sec-Fetch-Mode") == null) {
            // A browser would ask for the password itself, remember it, and send it along with whatever another site asks for.
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"haochaping\", charset=\"UTF-8\"");
        }
        problems.write(Problem.unauthorized(code(refusal)), request, response);
    }

    private static String code(AuthenticationException refusal) {
        if (refusal instanceof LockedException) {
            return "account-locked";
        } else if (refusal instanceof CredentialsExpiredException) {
            return "one-time-password-expired";
        }
        return refusal instanceof BadCredentialsException ? "wrong-credentials" : "login-required";
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal) throws IOException {
        String code = refusal instanceof CsrfException ? "csrf-token-missing" : "not-allowed";
        problems.write(Problem.forbidden(code), request, response);
    }
}
