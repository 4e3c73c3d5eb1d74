package io.haochaping.administration.accounts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import io.haochaping.identity.Account;
import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.AccountDetails;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Names;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** What the pages show of accounts. */
@Component
class AccountPages {

    private static final int SIZE = 20;

    private final AccountAdministration accounts;
    private final Organisation organisation;
    private final RoleNames roles;
    private final Names names;
    private final Words words;

    AccountPages(AccountAdministration accounts, Organisation organisation, RoleNames roles, Names names, Words words) {
        this.accounts = accounts;
        this.organisation = organisation;
        this.roles = roles;
        this.names = names;
        this.words = words;
    }

    AccountListPage list(AccountQuery query, int page) {
        Page<Account> found = accounts.list(query.filter(), PageRequest.of(Math.max(0, page), SIZE));
        return new AccountListPage(found.map(this::row).getContent(), Paging.of(found, query.address()), query,
                roles.roles(query.role(), true), roles.units(query.place()), roles.jurisdictions(query.place()));
    }

    /** @param typed what was typed into the form and refused; {@code null}: as stored */
    AccountPage page(String id, @Nullable AccountDetails typed, String viewer) {
        Account account = accounts.require(id);
        List<AccountPage.Given> given = new TreeSet<>(account.groups()).stream()
                .map(group -> new AccountPage.Given(group, roles.group(group))).toList();
        return new AccountPage(id, account.displayName(), badges(account), facts(account),
                typed == null ? new AccountDetails(account.displayName(), account.email()) : typed, account.version(), given,
                roles.roles(null, false), roles.units(null), roles.jurisdictions(null), account.origin() == Account.Origin.LOCAL,
                account.isLocked(), id.equals(viewer));
    }

    private AccountRow row(Account account) {
        return new AccountRow(account.id(), account.displayName(), account.email() == null ? "" : account.email(), roles.groups(account.groups()),
                badges(account), minute(account.lastLogin()));
    }

    private List<Badge> badges(Account account) {
        List<Badge> badges = new ArrayList<>();
        if (account.isLocked()) {
            badges.add(new Badge(Badge.LATE, words.text("admin-accounts.state.locked")));
        }
        if (account.mustChange()) {
            badges.add(new Badge(Badge.SOON, words.text("admin-accounts.state.oneTime")));
        }
        if (account.groups().isEmpty() && organisation.staffOfAccount(account.id()).isEmpty()) {
            badges.add(new Badge(Badge.SOON, words.text("admin-accounts.withoutRole")));
        }
        if (badges.isEmpty()) {
            badges.add(new Badge(Badge.CALM, words.text("admin-accounts.state.open")));
        }
        return badges;
    }

    private List<Fact> facts(Account account) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("account", account.id()));
        facts.add(fact("name", account.displayName()));
        facts.add(fact("email", account.email() == null ? words.text("admin-accounts.none") : account.email()));
        facts.add(fact("origin", words.text("admin-accounts.origin." + account.origin())));
        facts.add(fact("lastLogin", minute(account.lastLogin())));
        organisation.staffOfAccount(account.id()).ifPresent(staff -> facts.add(fact("staff",
                names.unit(staff.unitCode()) + " " + names.staff(staff.unitCode(), staff.staffNo()))));
        if (account.lockedAt() != null && account.lockedBy() != null) {
            facts.add(fact("locked", words.text("admin-accounts.lockedBy", names.actor(account.lockedBy()), minute(account.lockedAt()))));
        }
        if (account.oneTimeUntil() != null) {
            facts.add(fact("until", minute(account.oneTimeUntil())));
        }
        return facts;
    }

    private Fact fact(String name, String text) {
        return new Fact(words.text("admin-accounts." + name), text);
    }

    private String minute(@Nullable Instant time) {
        return time == null ? words.text("admin-accounts.never") : Words.minute(time);
    }
}
