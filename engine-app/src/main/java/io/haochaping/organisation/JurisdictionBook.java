package io.haochaping.organisation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes jurisdictions. */
@Component
class JurisdictionBook {

    static final String SUBJECT = "jurisdiction";

    private final Jurisdictions rows;
    private final Units units;
    private final Accounts accounts;
    private final CachedOrganisation organisation;
    private final Journal journal;

    JurisdictionBook(Jurisdictions rows, Units units, Accounts accounts, CachedOrganisation organisation, Journal journal) {
        this.rows = rows;
        this.units = units;
        this.accounts = accounts;
        this.organisation = organisation;
        this.journal = journal;
    }

    JurisdictionEntity require(String code) {
        return rows.findById(code).orElseThrow(() -> Problem.notFound("not-found"));
    }

    Jurisdiction add(Jurisdiction given, String actor) {
        Jurisdiction value = tidy(given);
        check(value);
        if (rows.existsById(value.code())) {
            throw Problem.conflict("organisation-code-taken", value.code());
        }
        Jurisdiction added = rows.saveAndFlush(new JurisdictionEntity(value)).toValue();
        accounts.ensureGroup(Duty.COORDINATOR.group(value.code()), value.name() + " 好差评管理岗");
        accounts.ensureGroup(Duty.ARBITER.group(value.code()), value.name() + " 复核岗");
        return written(null, added, actor);
    }

    Jurisdiction change(Jurisdiction given, String actor) {
        Jurisdiction value = tidy(given);
        JurisdictionEntity row = require(value.code());
        Jurisdiction old = row.toValue();
        Changes.sameVersion(value.version(), old.version(), old);
        check(value);
        row.become(value);
        return written(old, rows.saveAndFlush(row).toValue(), actor);
    }

    void retire(String code, long version, boolean retired, String actor) {
        JurisdictionEntity row = require(code);
        Jurisdiction old = row.toValue();
        Changes.sameVersion(version, old.version(), old);
        obstacles(code).stream().filter(obstacle -> retired).findFirst().ifPresent(obstacle -> {
            throw Problem.conflict(obstacle.code(), old.name(), obstacle.count(), obstacle.example());
        });
        row.retire(retired);
        written(old, rows.saveAndFlush(row).toValue(), actor);
    }

    List<Obstacle> obstacles(String code) {
        List<Unit> open = units.findByJurisdiction(code).stream().map(UnitEntity::toValue).filter(unit -> !unit.retired()).toList();
        List<Jurisdiction> below = rows.findAll().stream().map(JurisdictionEntity::toValue)
                .filter(other -> code.equals(other.parent()) && !other.retired()).toList();
        List<String> members = List.of(Duty.COORDINATOR, Duty.ARBITER).stream().flatMap(duty -> accounts.membersOf(duty.group(code)).stream()).toList();
        return new Obstacles().add("jurisdiction-has-units", open, Unit::name).add("jurisdiction-has-jurisdictions", below, Jurisdiction::name)
                .add("jurisdiction-has-members", members, account -> account).all();
    }

    private Jurisdiction written(@Nullable Jurisdiction old, Jurisdiction now, String actor) {
        organisation.changed();
        journal.record(SUBJECT, now.code(), old == null ? null : Fields.of(old), Fields.of(now), actor);
        return now;
    }

    private void check(Jurisdiction value) {
        new Faults().unless(Codes.isValid(value.code()), "code", "organisation-code-invalid", value.code())
                .text("name", value.name(), 200).text("policy", value.policy(), 60)
                .unless(value.parent() == null || isOpen(value.parent()), "parent", "organisation-reference-unknown", String.valueOf(value.parent()))
                .unless(!isAbove(value.code(), value.parent()), "parent", "organisation-cycle").require();
    }

    private boolean isOpen(String code) {
        return rows.findById(code).filter(row -> !row.toValue().retired()).isPresent();
    }

    /** Whether the jurisdiction is at or above the place to which it shall be moved. */
    private boolean isAbove(String code, @Nullable String place) {
        Set<String> seen = new HashSet<>();
        String at = place;
        while (at != null && seen.add(at)) {
            if (at.equals(code)) {
                return true;
            }
            at = rows.findById(at).map(row -> row.toValue().parent()).orElse(null);
        }
        return false;
    }

    private static Jurisdiction tidy(Jurisdiction value) {
        return new Jurisdiction(value.code().strip(), Faults.tidyName(value.name()), value.policy().strip(), value.level(), Faults.tidy(value.parent()),
                value.retired(), value.version());
    }
}
