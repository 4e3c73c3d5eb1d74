package io.haochaping.identity.login;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/**
 * Back to the login page, with the reason but without the account name.
 */
final class LoginFailure implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/login?" + reason(failure));
    }

    private static String reason(AuthenticationException failure) {
        if (failure instanceof TooManyAttempts tooMany) {
            return "wait=" + tooMany.seconds();
        } else if (failure instanceof LockedException || OidcLogin.isLocked(failure)) {
            return "locked";
        } else if (failure instanceof CredentialsExpiredException) {
            return "late";
        }
        return failure instanceof DirectorySilent ? "directory" : "error";
    }
}
