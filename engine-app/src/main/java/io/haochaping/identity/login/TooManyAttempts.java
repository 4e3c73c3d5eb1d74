package io.haochaping.identity.login;

import org.springframework.security.core.AuthenticationException;

/**
 * Too many wrong passwords from there; the given password was not even looked at.
 */
final class TooManyAttempts extends AuthenticationException {

    private final long seconds;

    TooManyAttempts(long seconds) {
        super("too many attempts");
        this.seconds = seconds;
    }

    /** Seconds until the next attempt is looked at. */
    long seconds() {
        return seconds;
    }
}
