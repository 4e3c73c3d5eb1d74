package io.haochaping.identity.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import io.haochaping.identity.Account;
import io.haochaping.identity.Account.Origin;
import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.AccountDetails;
import io.haochaping.identity.AccountFilter;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.identity.NewAccount;
import io.haochaping.identity.OneTimePassword;
import io.haochaping.identity.Role;
import io.haochaping.identity.directory.DirectoryPerson;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Change;
import io.haochaping.journal.Journal;
import io.haochaping.testing.TestSettings;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;

abstract class AccountCases {

    private static final String ACTOR = TestSettings.ADMIN;

    @Autowired
    private AccountAdministration administration;
    @Autowired
    private Accounts accounts;
    @Autowired
    private AdmittedPersons admitted;
    @Autowired
    private Logins logins;
    @Autowired
    private Passwords passwords;
    @Autowired
    private EngineUsers users;
    @Autowired
    private Journal journal;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String id = "wang-" + mark;
    private final String unit = "U" + mark;

    @BeforeEach
    void makeUnit() {
        accounts.ensureGroup(Groups.officers(unit), "承办人");
        accounts.ensureGroup(Groups.leaders(unit), "负责人");
        accounts.membersOf(Groups.ADMINS).stream().filter(member -> !member.equals(ACTOR)).forEach(member -> accounts.leave(member, Groups.ADMINS));
    }

    @Test
    void aNewAccountHasAOneTimePasswordThatIsWrittenNowhere() {
        OneTimePassword password = create(id);

        Account made = administration.require(id);
        assertThat(made.displayName()).isEqualTo("王五 𠮷");
        assertThat(made.email()).isEqualTo("wang@example.org");
        assertThat(accounts.email(id)).contains("wang@example.org");
        assertThat(made.mustChange()).isTrue();
        assertThat(made.oneTimeUntil()).isEqualTo(password.validUntil());
        assertThat(made.groups()).isEmpty();
        assertThat(password.text()).matches("[a-z2-9]{4}(-[a-z2-9]{4}){2}");
        assertThat(password.toString()).doesNotContain(password.text());
        assertThat(users.matches(id, password.text())).isTrue();
        assertThat(changes().toString()).contains("王五").doesNotContain(password.text());
    }

    @Test
    void everyChangeStandsInTheJournalWithOldAndNew() {
        create(id);
        administration.change(id, new AccountDetails("王六", ""), version(), ACTOR);
        administration.grant(id, Groups.officers(unit), ACTOR);
        administration.grant(id, Groups.officers(unit), ACTOR);
        administration.lock(id, ACTOR);
        administration.unlock(id, ACTOR);
        administration.withdraw(id, Groups.officers(unit), ACTOR);

        List<Change> changes = changes();
        assertThat(changes).hasSize(6);
        assertThat(changes.get(4).before()).containsEntry("name", "王五 𠮷").containsEntry("email", "wang@example.org");
        assertThat(changes.get(4).after()).containsEntry("name", "王六").doesNotContainKey("email");
        assertThat(changes.get(3).after()).containsEntry("roles", Groups.officers(unit));
        assertThat(changes.get(2).after()).containsEntry("lockedBy", ACTOR);
        assertThat(changes.get(0).before()).containsEntry("roles", Groups.officers(unit));
        assertThat(changes).allSatisfy(change -> assertThat(change.actor()).isEqualTo(ACTOR));
    }

    @Test
    void twoAdministratorsDoNotOverwriteEachOther() {
        create(id);
        long seen = version();
        administration.change(id, new AccountDetails("甲", null), seen, ACTOR);

        assertRefused("changed-meanwhile", () -> administration.change(id, new AccountDetails("乙", null), seen, ACTOR));
        assertThat(administration.require(id).displayName()).isEqualTo("甲");
        logins.succeeded(id);
        administration.change(id, new AccountDetails("乙", null), seen + 1, ACTOR);
    }

    @Test
    void anAccountFromBeforeIsOpenAndCanBeChanged() {
        accounts.create(id, "旧人", "long enough");
        assertThat(administration.require(id).isLocked()).isFalse();
        long seen = version();
        administration.change(id, new AccountDetails("新名", null), seen, ACTOR);

        assertRefused("changed-meanwhile", () -> administration.change(id, new AccountDetails("乙", null), seen, ACTOR));
    }

    @Test
    void theLastAdministratorStays() {
        String second = "second-" + mark;
        create(second);
        administration.grant(second, Groups.ADMINS, ACTOR);

        assertRefused("account-own-lock", () -> administration.lock(ACTOR, ACTOR));
        assertRefused("last-administrator", () -> administration.withdraw(ACTOR, Groups.ADMINS, second));
        assertRefused("last-administrator", () -> administration.lock(ACTOR, second));
        passwords.change(second, administration.resetPassword(second, ACTOR).text(), "a password of my own");
        administration.lock(ACTOR, second);
        assertRefused("last-administrator", () -> administration.withdraw(second, Groups.ADMINS, second));
        administration.unlock(ACTOR, second);
        administration.withdraw(second, Groups.ADMINS, ACTOR);
        assertThat(accounts.membersOf(Groups.ADMINS)).contains(ACTOR).doesNotContain(second);
    }

    @Test
    void twoAdministratorsCannotTakeTheRoleFromEachOtherAtOnce() {
        String second = "second-" + mark;
        accounts.create(second, "第二人", "long enough");
        administration.grant(second, Groups.ADMINS, ACTOR);
        try {
            List<Boolean> done = Stream.of(List.of(second, ACTOR), List.of(ACTOR, second))
                    .map(pair -> CompletableFuture.supplyAsync(() -> withdraws(pair.get(0), pair.get(1)))).toList().stream()
                    .map(CompletableFuture::join).toList();

            assertThat(done).containsExactlyInAnyOrder(true, false);
            assertThat(accounts.membersOf(Groups.ADMINS)).hasSize(1);
        } finally {
            accounts.join(ACTOR, Groups.ADMINS);
            accounts.leave(second, Groups.ADMINS);
        }
    }

    @Test
    void refusesWhatIsNoAccountAndNoRole() {
        assertRefused("account-id-invalid", () -> administration.create(new NewAccount("a b", "某人", null), ACTOR));
        assertFault("account-name-invalid", () -> administration.create(new NewAccount(id, " ", null), ACTOR));
        assertFault("account-email-invalid", () -> administration.create(new NewAccount(id, "某人", "a@b.cn\r\nBcc: x@y.cn"), ACTOR));
        assertThat(accounts.exists(id)).isFalse();
        create(id);
        assertRefused("account-exists", () -> create(id));
        assertFault("group-unknown", () -> administration.grant(id, Groups.officers("no-such-" + mark), ACTOR));
        assertFault("group-unknown", () -> administration.grant(id, "camunda-admin2", ACTOR));
        assertRefused("account-unknown", () -> administration.lock("no-" + mark, ACTOR));
        assertRefused("account-own-reset", () -> administration.resetPassword(ACTOR, ACTOR));
    }

    @Test
    void ownPasswordMustBeAnotherThanBefore() {
        OneTimePassword password = create(id);

        assertRefused("password-old-wrong", () -> passwords.change(id, "wrong", "a password of my own"));
        assertRefused("password-too-short", () -> passwords.change(id, password.text(), "short"));
        assertRefused("password-is-account", () -> passwords.change(id, password.text(), id.toUpperCase()));
        assertRefused("password-unchanged", () -> passwords.change(id, password.text(), password.text()));
        passwords.change(id, password.text(), "电池 a password of my own");
        assertThat(administration.require(id).mustChange()).isFalse();
        assertThat(users.matches(id, password.text())).isFalse();
        assertThat(users.matches(id, "电池 a password of my own")).isTrue();
    }

    @Test
    void findsAccountsByTextRolePlaceAndLock() {
        create(id);
        String other = "zhao-100%-" + mark;
        String officer = "li-" + mark;
        create(officer);
        administration.grant(officer, Groups.officers(unit), ACTOR);
        administration.lock(officer, ACTOR);

        assertThat(found(new AccountFilter(mark.toUpperCase(), null, null, false))).containsExactly(officer, id);
        assertThat(found(new AccountFilter(mark, Role.OFFICER, null, false))).containsExactly(officer);
        assertThat(found(new AccountFilter(mark, Role.OFFICER, unit, false))).containsExactly(officer);
        assertThat(found(new AccountFilter(mark, Role.LEADER, unit, false))).isEmpty();
        assertThat(found(new AccountFilter(null, null, unit, false))).containsExactly(officer);
        assertThat(found(new AccountFilter(mark, Role.CLERK, null, false))).containsExactly(id);
        assertThat(found(new AccountFilter(mark, Role.ADMIN, null, false))).isEmpty();
        assertThat(found(new AccountFilter(mark, null, null, true))).containsExactly(officer);
        assertThat(found(new AccountFilter("王五", null, null, false))).contains(officer, id);
        assertThat(found(new AccountFilter(other, null, null, false))).as("a % is a %").isEmpty();
        Page<Account> second = administration.list(new AccountFilter(mark, null, null, false), PageRequest.of(1, 1));
        assertThat(second.getTotalElements()).isEqualTo(2);
        assertThat(second.getContent()).extracting(Account::id).containsExactly(id);
    }

    @Test
    void aLoginIsNotedOnceEvenWhenTwoAreFirst() {
        accounts.create(id, "某人", "long enough");

        Stream.generate(() -> CompletableFuture.runAsync(() -> logins.succeeded(id))).limit(4).toList().forEach(CompletableFuture::join);

        assertThat(administration.require(id).lastLogin()).isNotNull();
    }

    @Test
    void aPersonOfTheDirectoryIsMadeOnceAndHasNoPasswordHere() {
        DirectoryPerson person = new DirectoryPerson(id, "目录人员", "dir@example.org", Set.of());
        Stream.generate(() -> CompletableFuture.runAsync(() -> admitted.admit(person, Origin.DIRECTORY))).limit(3).toList()
                .forEach(CompletableFuture::join);

        Account made = administration.require(id);
        assertThat(made.origin()).isEqualTo(Origin.DIRECTORY);
        assertThat(made.email()).isEqualTo("dir@example.org");
        assertThat(made.mustChange()).isFalse();
        assertRefused("account-without-password", () -> administration.resetPassword(id, ACTOR));
        assertRefused("account-without-password", () -> passwords.change(id, "x", "a password of my own"));
        admitted.admit(new DirectoryPerson(id, "改名", null, Set.of()), Origin.DIRECTORY);
        assertThat(administration.require(id).displayName()).isEqualTo("改名");
        assertThat(changes()).hasSize(2);
    }

    private OneTimePassword create(String account) {
        return administration.create(new NewAccount(account, " 王五 𠮷 ", "wang@example.org"), ACTOR);
    }

    private boolean withdraws(String account, String actor) {
        try {
            administration.withdraw(account, Groups.ADMINS, actor);
            return true;
        } catch (Problem refused) {
            return false;
        }
    }

    private List<String> found(AccountFilter filter) {
        return administration.list(filter, PageRequest.of(0, 50)).getContent().stream().map(Account::id).toList();
    }

    private long version() {
        return administration.require(id).version();
    }

    private List<Change> changes() {
        return journal.list("account", id, PageRequest.of(0, 50)).getContent();
    }

    private static void assertRefused(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static void assertFault(String code, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.errors()).extracting("code").contains(code));
    }
}
