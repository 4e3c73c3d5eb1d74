package io.haochaping.identity.login;

import java.util.List;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.Person;
import io.haochaping.identity.account.Logins;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/**
 * Login with account and password, for the login page and for HTTP basic alike, behind the limits of {@link LoginThrottle}. The engine's own
 * lock, which anybody could put on anybody, is switched off in application.yml.
 */
final class PasswordLogin implements AuthenticationProvider {

    private static final int LONGEST = 256;

    private final PasswordChecks checks;
    private final Accounts accounts;
    private final Logins logins;
    private final LoginThrottle throttle;

    PasswordLogin(PasswordChecks checks, Accounts accounts, Logins logins, LoginThrottle throttle) {
        this.checks = checks;
        this.accounts = accounts;
        this.logins = logins;
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
        if (account.length() > LONGEST || password.length() > LONGEST) {
            throw PasswordChecks.wrong();
        }
        CheckedPassword checked = new CheckedPassword(logins.stateOf(account).passwordGeneration());
        String id = checks.accountOf(account, password);
        throttle.succeeded(account, address);
        return accounts.person(id).map(person -> authenticated(person, checked)).orElseThrow(PasswordChecks::wrong);
    }

    private static Authentication authenticated(Person person, CheckedPassword checked) {
        var token = UsernamePasswordAuthenticationToken.authenticated(person.id(), null, authorities(person));
        token.setDetails(checked);
        return token;
    }

    static List<GrantedAuthority> authorities(Person person) {
        return person.roles().stream().<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role.name())).toList();
    }

    private static String address(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }
}
