package io.haochaping.organisation;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes the people who can be rated. */
@Component
class StaffBook {

    static final String SUBJECT = "staff";

    private final StaffMembers rows;
    private final UnitRules units;
    private final Accounts accounts;
    private final CachedOrganisation organisation;
    private final Journal journal;

    StaffBook(StaffMembers rows, UnitRules units, Accounts accounts, CachedOrganisation organisation, Journal journal) {
        this.rows = rows;
        this.units = units;
        this.accounts = accounts;
        this.organisation = organisation;
        this.journal = journal;
    }

    StaffEntity require(String unitCode, String staffNo) {
        return rows.findByUnitCodeAndStaffNo(unitCode, staffNo).orElseThrow(() -> Problem.notFound("not-found"));
    }

    StaffMember add(StaffMember given, String actor) {
        StaffMember value = tidy(given);
        check(value, true);
        if (rows.findByUnitCodeAndStaffNo(value.unitCode(), value.staffNo()).isPresent()) {
            throw Problem.conflict("organisation-code-taken", value.staffNo());
        }
        return write(new StaffEntity(value.unitCode(), value.staffNo()), null, value, actor);
    }

    StaffMember change(StaffMember given, String actor) {
        StaffMember value = tidy(given);
        StaffEntity row = require(value.unitCode(), value.staffNo());
        StaffMember old = row.toValue();
        Changes.sameVersion(value.version(), old.version(), old);
        check(value, !value.left());
        return write(row, old, value, actor);
    }

    /** The window is no longer the unit's. */
    void leaveWindow(Window window, String actor) {
        rows.findByUnitCodeAndWindowNo(window.unitCode(), window.windowNo()).forEach(row -> {
            StaffMember old = row.toValue();
            write(row, old, new StaffMember(old.unitCode(), old.staffNo(), null, old.name(), old.account(), old.left(), old.version()), actor);
        });
    }

    private StaffMember write(StaffEntity row, @Nullable StaffMember old, StaffMember value, String actor) {
        row.become(value);
        StaffMember now = rows.saveAndFlush(row).toValue();
        organisation.changed();
        journal.record(SUBJECT, now.unitCode() + "/" + now.staffNo(), old == null ? null : Fields.of(old), Fields.of(now), actor);
        return now;
    }

    private void check(StaffMember value, boolean stays) {
        String account = value.account();
        new Faults().text("staffNo", value.staffNo(), 60).text("name", value.name(), 200).optional("windowNo", value.windowNo(), 40)
                .unless(!stays || units.isOpen(value.unitCode()), "unitCode", "organisation-reference-unknown", value.unitCode())
                .unless(account == null || !stays || accounts.exists(account), "account", "organisation-account-unknown", String.valueOf(account))
                .require();
        if (account != null && stays && rows.findByActiveAccount(account).filter(other -> !other.is(value)).isPresent()) {
            throw Problem.conflict("staff-account-taken", account);
        }
    }

    private static StaffMember tidy(StaffMember value) {
        return new StaffMember(value.unitCode().strip(), value.staffNo().strip(), Faults.tidy(value.windowNo()), Faults.tidyName(value.name()),
                Faults.tidy(value.account()), value.left(), value.version());
    }
}
