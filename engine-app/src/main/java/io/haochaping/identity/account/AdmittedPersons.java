package io.haochaping.identity.account;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.haochaping.identity.Account.Origin;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.directory.DirectoryPerson;
import io.haochaping.identity.directory.GroupMappings;
import io.haochaping.journal.Journal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Accounts of persons whom a directory or an identity provider has let in: made at the first login, roles brought up to date at each. Only
 * groups that a mapping can give are touched; what an administrator granted besides stays.
 */
@Component
public class AdmittedPersons {

    private static final Logger LOG = LoggerFactory.getLogger(AdmittedPersons.class);
    private static final String ACTOR = "system";

    private final Accounts accounts;
    private final AccountRows rows;
    private final AccountStates states;
    private final EngineUsers users;
    private final KnownGroups known;
    private final Administrators administrators;
    private final GroupMappings mappings;
    private final OneTimePasswords passwords;
    private final Journal journal;
    private final TransactionTemplate transaction;

    AdmittedPersons(Accounts accounts, AccountRows rows, AccountStates states, EngineUsers users, KnownGroups known,
                    Administrators administrators, GroupMappings mappings, OneTimePasswords passwords, Journal journal,
                    TransactionTemplate transaction) {
        this.accounts = accounts;
        this.rows = rows;
        this.states = states;
        this.users = users;
        this.known = known;
        this.administrators = administrators;
        this.mappings = mappings;
        this.passwords = passwords;
        this.journal = journal;
        this.transaction = transaction;
    }

    /**
     * @param origin of the account where it is made now
     * @throws io.haochaping.identity.problem.Problem 400 {@code account-id-invalid} for a name that cannot be an account
     */
    public void admit(DirectoryPerson person, Origin origin) {
        try {
            transaction.executeWithoutResult(status -> bringUpToDate(person, origin));
        } catch (RuntimeException refused) {
            if (!madeMeanwhile(person)) {
                throw refused;
            }
            transaction.executeWithoutResult(status -> bringUpToDate(person, origin));
        }
    }

    /** Two first logins at once: one makes the account. */
    private boolean madeMeanwhile(DirectoryPerson person) {
        return person.id().matches("[a-zA-Z0-9-]{1,64}") && accounts.exists(person.id());
    }

    private void bringUpToDate(DirectoryPerson person, Origin origin) {
        boolean isNew = !accounts.exists(person.id());
        if (isNew) {
            accounts.create(person.id(), person.displayName(), passwords.unknown());
            states.save(new AccountState(person.id()).of(origin));
            states.flush();
        }
        Map<String, Object> before = fields(person.id());
        describe(person);
        bringRolesUpToDate(person);
        journal.record(AccountFields.SUBJECT, person.id(), isNew ? null : before, fields(person.id()), ACTOR);
    }

    private void describe(DirectoryPerson person) {
        var account = rows.read(List.of(person.id())).get(0);
        boolean same = account.displayName().equals(person.displayName()) && Objects.equals(account.email(), person.email());
        if (account.origin() != Origin.LOCAL && !same) {
            users.describe(person.id(), person.displayName(), person.email());
        }
    }

    private void bringRolesUpToDate(DirectoryPerson person) {
        Set<String> given = mappings.given(person.groups());
        for (String group : accounts.groupsOf(person.id())) {
            if (mappings.decides(group) && !given.contains(group) && mayLeave(person.id(), group)) {
                accounts.leave(person.id(), group);
            }
        }
        given.forEach(group -> join(person.id(), group));
    }

    private boolean mayLeave(String id, String group) {
        boolean last = Groups.ADMINS.equals(group) && administrators.isLast(id);
        if (last) {
            LOG.warn("The directory takes the role of the last administrator, who keeps it");
        }
        return !last;
    }

    private void join(String id, String group) {
        if (known.has(group)) {
            accounts.join(id, group);
        } else {
            LOG.warn("A mapping gives the group '{}', which does not exist", group);
        }
    }

    private Map<String, Object> fields(String id) {
        AccountState state = states.findById(id).orElseGet(() -> new AccountState(id));
        return AccountFields.of(rows.read(List.of(id)).get(0), state);
    }
}
