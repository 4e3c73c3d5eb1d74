package io.haochaping.administration.sheet;

import static io.haochaping.administration.sheet.OrganisationLayouts.PEOPLE;
import static io.haochaping.administration.sheet.OrganisationLayouts.YES_NO;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.haochaping.workbook.Row;
import io.haochaping.identity.Account;
import io.haochaping.identity.AccountDetails;
import io.haochaping.identity.NewAccount;
import io.haochaping.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/** A good row of 人员 beside the account and the rated person that are there already. */
final class PersonRow {

    private final Row row;
    private final @Nullable StaffMember oldStaff;
    private final @Nullable Account oldAccount;
    private final Set<String> groups;
    private final RoleList.Scope scope;

    PersonRow(Present present, Row row, Set<String> granted, RoleList.Scope scope) {
        this.row = row;
        this.scope = scope;
        this.oldStaff = row.find("staffNo").map(number -> present.staff().get(new Present.Key(row.get("unit"), number))).orElse(null);
        this.oldAccount = present.accounts().get(accountId(row, oldStaff));
        this.groups = new HashSet<>(granted);
    }

    private static String accountId(Row row, @Nullable StaffMember staff) {
        return row.find("account").orElse(staff == null || staff.account() == null ? "" : staff.account());
    }

    Step step() {
        String id = row.find("staffNo").map(number -> row.get("unit") + " " + number).orElse(row.get("account"));
        return Step.of(PEOPLE, row.number(), id, before(), after(), this::write);
    }

    private Map<String, String> before() {
        return oldStaff == null && oldAccount == null ? Map.of() : cells(oldStaff, oldAccount, scope);
    }

    /** The row of somebody who is there, for comparison and for the export. */
    static Map<String, String> cells(@Nullable StaffMember staff, @Nullable Account account, RoleList.Scope scope) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("name", staff != null ? staff.name() : account == null ? "" : account.displayName());
        if (staff != null) {
            cells.put("unit", staff.unitCode());
            cells.put("staffNo", staff.staffNo());
            cells.put("window", staff.windowNo() == null ? "" : staff.windowNo());
            cells.put("present", YES_NO.word(!staff.left()));
            cells.put("account", staff.account() == null ? "" : staff.account());
        }
        if (account != null) {
            cells.put("account", account.id());
            cells.put("email", account.email() == null ? "" : account.email());
            cells.put("roles", RoleList.format(account.groups(), scope));
        }
        return cells;
    }

    private Map<String, String> after() {
        Map<String, String> cells = new LinkedHashMap<>(before());
        cells.put("name", row.get("name"));
        if (row.find("staffNo").isPresent()) {
            StaffMember staff = staff();
            cells.put("unit", staff.unitCode());
            cells.put("staffNo", staff.staffNo());
            cells.put("window", staff.windowNo() == null ? "" : staff.windowNo());
            cells.put("present", YES_NO.word(!staff.left()));
        } else if (oldAccount != null && oldAccount.origin() != Account.Origin.LOCAL) {
            cells.put("name", oldAccount.displayName());
        }
        row.find("account").ifPresent(account -> cells.put("account", account));
        row.find("email").ifPresent(email -> cells.put("email", email));
        Set<String> all = new TreeSet<>(groups);
        all.addAll(oldAccount == null ? Set.of() : oldAccount.groups());
        cells.put("roles", RoleList.format(all, scope));
        return cells;
    }

    private StaffMember staff() {
        boolean left = row.find("present").flatMap(YES_NO::value).map(here -> !here).orElse(oldStaff != null && oldStaff.left());
        return new StaffMember(row.get("unit"), row.get("staffNo"), row.find("window").orElse(oldStaff == null ? null : oldStaff.windowNo()),
                row.get("name"), row.find("account").orElse(oldStaff == null ? null : oldStaff.account()), left,
                oldStaff == null ? 0 : oldStaff.version());
    }

    private void write(SetUp to) {
        row.find("account").ifPresent(account -> writeAccount(to, account));
        if (row.find("staffNo").isPresent() && oldStaff == null) {
            to.add(staff());
        } else if (oldStaff != null && !oldStaff.equals(staff())) {
            to.change(staff());
        }
    }

    private void writeAccount(SetUp to, String account) {
        if (oldAccount == null) {
            to.add(new NewAccount(account, row.get("name"), row.find("email").orElse(null)));
        } else if (oldAccount.origin() == Account.Origin.LOCAL) {
            AccountDetails old = new AccountDetails(oldAccount.displayName(), oldAccount.email());
            AccountDetails details = new AccountDetails(row.find("staffNo").isPresent() ? old.displayName() : row.get("name"),
                    row.find("email").orElse(old.email()));
            if (!details.equals(old)) {
                to.change(account, details, oldAccount.version());
            }
        }
        groups.stream().filter(group -> oldAccount == null || !oldAccount.groups().contains(group)).sorted().forEach(group -> to.grant(account, group));
    }
}
