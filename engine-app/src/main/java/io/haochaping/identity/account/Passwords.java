package io.haochaping.identity.account;

import java.time.Clock;
import java.util.Map;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A person's own password. */
@Component
public class Passwords {

    private final EngineUsers users;
    private final AccountStates states;
    private final PasswordRules rules;
    private final Journal journal;
    private final Clock clock;

    Passwords(EngineUsers users, AccountStates states, PasswordRules rules, Journal journal, Clock clock) {
        this.users = users;
        this.states = states;
        this.rules = rules;
        this.journal = journal;
        this.clock = clock;
    }

    /** Fewest characters of a password. */
    public int shortest() {
        return rules.shortest();
    }

    /**
     * Replaces the password; ends the one-time password and, at their next request, all sessions from before.
     *
     * @throws Problem 400 with a code that says what is wrong with the old or the new password; 409 {@code account-without-password}
     *                 where the directory checks it
     */
    @Transactional
    public void change(String account, String old, String password) {
        AccountState state = states.findById(account).orElseGet(() -> states.save(new AccountState(account)));
        if (!state.login().isLocal()) {
            throw Problem.conflict("account-without-password");
        }
        if (old.length() > PasswordRules.LONGEST || !users.matches(account, old)) {
            throw Problem.badRequest("password-old-wrong");
        }
        rules.require(account, old, password);
        users.password(account, password);
        Map<String, Object> before = AccountFields.of(state);
        state.ownPassword(clock.instant());
        journal.record(AccountFields.SUBJECT, account, before, AccountFields.of(state), account);
    }
}
