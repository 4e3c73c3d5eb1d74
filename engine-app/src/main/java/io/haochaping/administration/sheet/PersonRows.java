package io.haochaping.administration.sheet;

import static io.haochaping.administration.sheet.OrganisationLayouts.PEOPLE;
import static io.haochaping.administration.sheet.OrganisationLayouts.UNITS;
import static io.haochaping.administration.sheet.OrganisationLayouts.WINDOWS;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.workbook.Row;
import io.haochaping.identity.Account;
import io.haochaping.organisation.StaffMember;
import org.jspecify.annotations.Nullable;

/**
 * Rows of 人员: somebody who can be rated (工号), somebody who logs in (账号), or both. Roles are granted, never withdrawn; an empty cell leaves what is
 * there.
 */
final class PersonRows {

    private final Draft draft;
    private final Map<Object, Integer> seen = new HashMap<>();
    private final Map<String, Present.Key> holders = new HashMap<>();
    private final Map<String, String> spelling;

    private PersonRows(Draft draft) {
        this.draft = draft;
        draft.present().staff().forEach((key, member) -> {
            if (member.account() != null && !member.left()) {
                holders.put(member.account(), key);
            }
        });
        spelling = draft.present().accounts().keySet().stream().collect(Collectors.toMap(id -> id.toLowerCase(Locale.ROOT), id -> id, (one, other) -> one));
    }

    static void plan(Draft draft) {
        PersonRows rows = new PersonRows(draft);
        draft.rows(PEOPLE).stream().filter(rows::leaves).forEach(rows::check);
        draft.rows(PEOPLE).stream().filter(row -> !rows.leaves(row)).forEach(rows::check);
    }

    /** Whoever left comes first: the account is free for the next place of the same person. */
    private boolean leaves(Row row) {
        StaffMember old = draft.present().staff().get(new Present.Key(row.get("unit"), row.get("staffNo")));
        return row.find("present").map("否"::equals).orElse(old != null && old.left());
    }

    private void check(Row row) {
        draft.requireKnown(PEOPLE, row, "unit", UNITS, draft.isOpenUnit(row.get("unit")));
        checkStaff(row);
        checkAccount(row);
        RoleList roles = RoleList.parse(row.get("roles"), new RowScope(draft, row.get("unit")));
        if (!draft.isFaulty(PEOPLE, row)) {
            roles.wrong().forEach(wrong -> draft.refuse(PEOPLE, row, "roles", wrong.code(), wrong.part()));
        }
        if (!draft.isFaulty(PEOPLE, row)) {
            PersonRow person = new PersonRow(draft.present(), row, roles.groups(), RowScope.of(draft));
            draft.accounts().addAll(row.find("account").map(Set::of).orElse(Set.of()));
            draft.plan(person.step());
        }
    }

    private void checkStaff(Row row) {
        String number = row.get("staffNo");
        if (number.isEmpty()) {
            row.find("window").ifPresent(window -> draft.refuse(PEOPLE, row, "window", "window-without-staff-no"));
            if (row.find("account").isEmpty() && !draft.isFaulty(PEOPLE, row)) {
                draft.refuse(PEOPLE, row, "staffNo", "nobody");
            }
        } else if (row.find("unit").isEmpty()) {
            draft.refuse(PEOPLE, row, "unit", "staff-without-unit");
        } else {
            draft.requireOnce(seen, PEOPLE, row, "staffNo", new Present.Key(row.get("unit"), number));
            if (!draft.isFaulty(PEOPLE, row)) {
                draft.requireKnown(PEOPLE, row, "window", WINDOWS, draft.windows().contains(new Present.Key(row.get("unit"), row.get("window"))));
            }
        }
    }

    private void checkAccount(Row row) {
        String account = row.get("account");
        if (account.isEmpty()) {
            row.find("roles").ifPresent(roles -> draft.refuse(PEOPLE, row, "roles", "needs-account"));
            row.find("email").ifPresent(email -> draft.refuse(PEOPLE, row, "email", "needs-account"));
            return;
        }
        row.find("email").filter(email -> !Codes.isEmail(email)).ifPresent(email -> draft.refuse(PEOPLE, row, "email", "email-invalid"));
        if (!leaves(row)) {
            draft.requireOnce(seen, PEOPLE, row, "account", account.toLowerCase(Locale.ROOT));
        }
        Present.Key holder = holders.get(account);
        String known = spelling.get(account.toLowerCase(Locale.ROOT));
        if (!Codes.isAccount(account)) {
            draft.refuse(PEOPLE, row, "account", "account-invalid");
        } else if (known != null && !known.equals(account)) {
            draft.refuse(PEOPLE, row, "account", "account-spelling", known);
        } else if (holder != null && !leaves(row) && row.find("staffNo").isPresent() && !holder.equals(new Present.Key(row.get("unit"), row.get("staffNo")))) {
            draft.refuse(PEOPLE, row, "account", "account-taken", holder.unit(), holder.number());
        } else {
            checkDirectory(row, draft.present().accounts().get(account));
        }
    }

    private void checkDirectory(Row row, @Nullable Account account) {
        if (account != null && account.origin() != Account.Origin.LOCAL) {
            row.find("email").filter(email -> !email.equals(account.email())).ifPresent(email -> draft.refuse(PEOPLE, row, "email", "kept-elsewhere"));
        }
    }

    /** What codes without a place mean in a row. */
    private record RowScope(Draft draft, String unit) implements RoleList.Scope {

        static RowScope of(Draft draft) {
            return new RowScope(draft, "");
        }

        @Override
        public String jurisdiction() {
            return isUnit(unit) ? draft.units().get(unit).jurisdiction() : "";
        }

        @Override
        public boolean isUnit(String code) {
            return draft.isOpenUnit(code);
        }

        @Override
        public boolean isJurisdiction(String code) {
            return draft.isOpenJurisdiction(code);
        }
    }
}
