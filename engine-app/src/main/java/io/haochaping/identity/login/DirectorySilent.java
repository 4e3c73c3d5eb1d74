package io.haochaping.identity.login;

import org.springframework.security.core.AuthenticationException;

/** The directory that would check the password does not answer. */
final class DirectorySilent extends AuthenticationException {

    DirectorySilent() {
        super("the directory does not answer");
    }
}
