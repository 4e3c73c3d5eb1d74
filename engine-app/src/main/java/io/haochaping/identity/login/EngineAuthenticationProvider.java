package io.haochaping.identity.login;

import java.util.List;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Person;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Checks a password with the engine, for the login page and for HTTP basic alike, behind the limits of {@link LoginThrottle}. The engine's own
 * lock, which anybody could put on anybody, is switched off in application.yml.
 */
final class EngineAuthenticationProvider implements AuthenticationProvider {

    private static final int LONGEST = 256;
    private static final int TRIES = 3;

    private final IdentityService identity;
    private final Accounts accounts;
    private final LoginThrottle throttle;

    EngineAuthenticationProvider(IdentityService identity, Accounts accounts, LoginThrottle throttle) {
        this.identity = identity;
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String account = attempt.getName();
        String password = String.valueOf(attempt.getCredentials());
        String address = address(attempt);
        throttle.attempt(account, address);
        if (account.length() > LONGEST || password.length() > LONGEST || !matches(account, password)) {
            throw new BadCredentialsException("wrong account or password");
        }
        throttle.succeeded(account, address);
        return accounts.person(account).map(person -> authenticated(person, attempt))
                .orElseThrow(() -> new BadCredentialsException("wrong account or password"));
    }

    /** The engine counts attempts in the account's row; a wrong password at the same moment must not refuse a right one. */
    private boolean matches(String account, String password) {
        for (int left = TRIES; left > 1; left--) {
            try {
                return identity.checkPassword(account, password);
            } catch (OptimisticLockingException simultaneous) {
                continue;
            }
        }
        return identity.checkPassword(account, password);
    }

    private static Authentication authenticated(Person person, Authentication attempt) {
        var token = UsernamePasswordAuthenticationToken.authenticated(person.id(), null, authorities(person));
        token.setDetails(attempt.getDetails());
        return token;
    }

    static List<GrantedAuthority> authorities(Person person) {
        return person.roles().stream().<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }
}
