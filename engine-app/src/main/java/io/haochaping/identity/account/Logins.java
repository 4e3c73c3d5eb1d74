package io.haochaping.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What a login asks and leaves behind. */
@Component
public class Logins {

    /** HTTP basic logs in with each request; one note a minute is enough. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    private final AccountStates states;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Logins(AccountStates states, TransactionTemplate transaction, Clock clock) {
        this.states = states;
        this.transaction = transaction;
        this.clock = clock;
    }

    public LoginState stateOf(String account) {
        return states.findById(account).map(AccountState::login).orElse(LoginState.OPEN);
    }

    /** Notes the time of the login. */
    public void succeeded(String account) {
        try {
            note(account);
        } catch (DataIntegrityViolationException twoFirstLogins) {
            note(account);
        }
    }

    private void note(String account) {
        Instant now = clock.instant();
        transaction.executeWithoutResult(status -> {
            if (states.findById(account).isEmpty()) {
                states.save(new AccountState(account));
                states.flush();
            }
            states.loggedIn(account, now, now.minus(NOTED_EVERY));
        });
    }
}
