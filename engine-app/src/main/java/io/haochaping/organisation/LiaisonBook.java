package io.haochaping.organisation;

import java.util.Objects;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes the people whom units name for 好差评. */
@Component
class LiaisonBook {

    static final String SUBJECT = "liaison";

    private final Liaisons rows;
    private final UnitRules units;
    private final Accounts accounts;
    private final CachedOrganisation organisation;
    private final Journal journal;

    LiaisonBook(Liaisons rows, UnitRules units, Accounts accounts, CachedOrganisation organisation, Journal journal) {
        this.rows = rows;
        this.units = units;
        this.accounts = accounts;
        this.organisation = organisation;
        this.journal = journal;
    }

    LiaisonEntity require(String id) {
        return rows.findById(id).orElseThrow(() -> Problem.notFound("not-found"));
    }

    Liaison add(Liaison given, String actor) {
        Liaison value = tidy(given);
        check(value);
        return write(new LiaisonEntity(value.unitCode()), null, value, actor);
    }

    Liaison change(Liaison given, String actor) {
        Liaison value = tidy(given);
        LiaisonEntity row = require(Objects.requireNonNull(value.id()));
        Liaison old = row.toValue();
        Changes.sameVersion(value.version(), old.version(), old);
        check(value);
        return write(row, old, value, actor);
    }

    void remove(String id, long version, String actor) {
        LiaisonEntity row = require(id);
        Liaison old = row.toValue();
        Changes.sameVersion(version, old.version(), old);
        rows.delete(row);
        organisation.changed();
        journal.record(SUBJECT, old.unitCode(), Fields.of(old), null, actor);
    }

    private Liaison write(LiaisonEntity row, @Nullable Liaison old, Liaison value, String actor) {
        row.become(value);
        Liaison now = rows.saveAndFlush(row).toValue();
        organisation.changed();
        journal.record(SUBJECT, now.unitCode(), old == null ? null : Fields.of(old), Fields.of(now), actor);
        return now;
    }

    private void check(Liaison value) {
        new Faults().unless(units.isOpen(value.unitCode()), "unitCode", "organisation-reference-unknown", value.unitCode())
                .text("name", value.name(), 200).optional("phone", value.phone(), 40)
                .unless(value.account() == null || accounts.exists(value.account()), "account", "organisation-account-unknown",
                        String.valueOf(value.account())).require();
    }

    private static Liaison tidy(Liaison value) {
        return new Liaison(value.id(), value.unitCode().strip(), value.role(), Faults.tidyName(value.name()), Faults.tidy(value.phone()),
                Faults.tidy(value.account()), value.version());
    }
}
