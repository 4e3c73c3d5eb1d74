package io.haochaping.identity.login;

import java.time.Clock;

import io.haochaping.identity.Account.Origin;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.account.AdmittedPersons;
import io.haochaping.identity.account.EngineUsers;
import io.haochaping.identity.account.LoginState;
import io.haochaping.identity.account.Logins;
import io.haochaping.identity.directory.DirectoryDown;
import io.haochaping.identity.directory.DirectoryPerson;
import io.haochaping.identity.directory.LdapDirectory;
import io.haochaping.identity.problem.Problem;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.CredentialsExpiredException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;

/**
 * Who checks a password: we for a local account, the directory for all others. A local account never logs in through the directory, so
 * that nobody becomes our administrator by being called {@code admin} there, and ours can log in while the directory is down. What else is
 * wrong with an account is told only to who knows its password.
 */
@Component
class PasswordChecks {

    private final Accounts accounts;
    private final EngineUsers users;
    private final Logins logins;
    private final LdapDirectory directory;
    private final AdmittedPersons admitted;
    private final Clock clock;

    PasswordChecks(Accounts accounts, EngineUsers users, Logins logins, LdapDirectory directory, AdmittedPersons admitted, Clock clock) {
        this.accounts = accounts;
        this.users = users;
        this.logins = logins;
        this.directory = directory;
        this.admitted = admitted;
        this.clock = clock;
    }

    /**
     * The id of the account that may log in now.
     *
     * @throws AuthenticationException wrong, locked, expired, or nobody there who could tell
     */
    String accountOf(String account, String password) {
        boolean local = accounts.exists(account) && logins.stateOf(account).isLocal();
        String id = local ? locally(account, password) : byDirectory(account, password);
        logins.succeeded(id);
        return id;
    }

    static BadCredentialsException wrong() {
        return new BadCredentialsException("wrong account or password");
    }

    private String locally(String account, String password) {
        if (!users.matches(account, password)) {
            throw wrong();
        }
        LoginState state = logins.stateOf(account);
        requireOpen(state);
        if (state.isExpired(clock.instant())) {
            throw new CredentialsExpiredException("one-time password expired");
        }
        return account;
    }

    private String byDirectory(String account, String password) {
        DirectoryPerson person = ask(account, password);
        LoginState state = logins.stateOf(person.id());
        if (accounts.exists(person.id()) && state.origin() != Origin.DIRECTORY) {
            throw wrong();
        }
        requireOpen(state);
        try {
            admitted.admit(person, Origin.DIRECTORY);
        } catch (Problem noAccount) {
            throw wrong();
        }
        return person.id();
    }

    private DirectoryPerson ask(String account, String password) {
        try {
            return directory.person(account, password).orElseThrow(PasswordChecks::wrong);
        } catch (DirectoryDown down) {
            throw new DirectorySilent();
        }
    }

    private static void requireOpen(LoginState state) {
        if (state.locked()) {
            throw new LockedException("account locked");
        }
    }
}
