package io.haochaping.identity.account;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import io.haochaping.identity.Account;
import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.AccountDetails;
import io.haochaping.identity.AccountFilter;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.NewAccount;
import io.haochaping.identity.OneTimePassword;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AccountBook implements AccountAdministration {

    private final Accounts accounts;
    private final AccountRows rows;
    private final AccountStates states;
    private final EngineUsers users;
    private final KnownGroups groups;
    private final Administrators administrators;
    private final OneTimePasswords passwords;
    private final Journal journal;
    private final Clock clock;

    AccountBook(Accounts accounts, AccountRows rows, AccountStates states, EngineUsers users, KnownGroups groups, Administrators administrators,
                OneTimePasswords passwords, Journal journal, Clock clock) {
        this.accounts = accounts;
        this.rows = rows;
        this.states = states;
        this.users = users;
        this.groups = groups;
        this.administrators = administrators;
        this.passwords = passwords;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Page<Account> list(AccountFilter filter, Pageable page) {
        return rows.list(filter, page);
    }

    @Override
    @Transactional(readOnly = true)
    public Account require(String id) {
        return rows.read(List.of(id)).stream().findFirst().orElseThrow(() -> Problem.notFound("account-unknown"));
    }

    @Override
    @Transactional
    public OneTimePassword create(NewAccount account, String actor) {
        AccountDetails details = DetailRules.checked(new AccountDetails(account.displayName(), account.email()));
        OneTimePassword password = passwords.next();
        accounts.create(account.id(), details.displayName(), password.text());
        users.describe(account.id(), details.displayName(), details.email());
        AccountState state = state(account.id());
        state.oneTime(clock.instant(), password.validUntil());
        journal.record(AccountFields.SUBJECT, account.id(), null, fields(account.id(), state), actor);
        return password;
    }

    @Override
    @Transactional
    public OneTimePassword resetPassword(String id, String actor) {
        if (id.equals(actor)) {
            throw Problem.conflict("account-own-reset");
        }
        OneTimePassword password = passwords.next();
        change(id, actor, state -> {
            if (!state.login().isLocal()) {
                throw Problem.conflict("account-without-password");
            }
            users.password(id, password.text());
            state.oneTime(clock.instant(), password.validUntil());
        });
        return password;
    }

    @Override
    @Transactional
    public void lock(String id, String actor) {
        if (id.equals(actor)) {
            throw Problem.conflict("account-own-lock");
        }
        administrators.requireOtherThan(id);
        change(id, actor, state -> {
            if (state.lockedAt() == null) {
                state.lock(actor, clock.instant());
            }
        });
    }

    @Override
    @Transactional
    public void unlock(String id, String actor) {
        change(id, actor, AccountState::unlock);
    }

    @Override
    @Transactional
    public void change(String id, AccountDetails details, long version, String actor) {
        AccountDetails checked = DetailRules.checked(details);
        change(id, actor, state -> {
            if (state.version() != version) {
                throw Problem.conflict("changed-meanwhile");
            }
            users.describe(id, checked.displayName(), checked.email());
            state.touch();
        });
    }

    @Override
    @Transactional
    public void grant(String id, String group, String actor) {
        if (!groups.has(group)) {
            throw Problem.unprocessable("/group", "group-unknown");
        }
        change(id, actor, state -> accounts.join(id, group));
    }

    @Override
    @Transactional
    public void withdraw(String id, String group, String actor) {
        if (Groups.ADMINS.equals(group)) {
            administrators.requireOtherThan(id);
        }
        change(id, actor, state -> accounts.leave(id, group));
    }

    private void change(String id, String actor, Consumer<AccountState> change) {
        require(id);
        AccountState state = states.findById(id).orElseGet(() -> new AccountState(id));
        Map<String, Object> before = fields(id, state);
        change.accept(state);
        states.save(state);
        states.flush();
        journal.record(AccountFields.SUBJECT, id, before, fields(id, state), actor);
    }

    private AccountState state(String id) {
        return states.findById(id).orElseGet(() -> states.save(new AccountState(id)));
    }

    private Map<String, Object> fields(String id, AccountState state) {
        return AccountFields.of(require(id), state);
    }
}
