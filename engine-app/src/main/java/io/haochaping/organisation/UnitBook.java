package io.haochaping.organisation;

import java.util.List;

import io.haochaping.identity.Accounts;
import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes units. */
@Component
class UnitBook {

    static final String SUBJECT = "unit";

    private final Units rows;
    private final UnitRules rules;
    private final UnitObstacles obstacles;
    private final Accounts accounts;
    private final CachedOrganisation organisation;
    private final Journal journal;

    UnitBook(Units rows, UnitRules rules, UnitObstacles obstacles, Accounts accounts, CachedOrganisation organisation, Journal journal) {
        this.rows = rows;
        this.rules = rules;
        this.obstacles = obstacles;
        this.accounts = accounts;
        this.organisation = organisation;
        this.journal = journal;
    }

    UnitEntity require(String code) {
        return rows.findById(code).orElseThrow(() -> Problem.notFound("not-found"));
    }

    Unit add(Unit given, String actor) {
        Unit value = UnitRules.tidy(given);
        rules.check(value);
        if (rows.existsById(value.code())) {
            throw Problem.conflict("organisation-code-taken", value.code());
        }
        Unit added = rows.saveAndFlush(new UnitEntity(value)).toValue();
        accounts.ensureGroup(Duty.OFFICER.group(value.code()), value.name() + " 承办人");
        accounts.ensureGroup(Duty.LEADER.group(value.code()), value.name() + " 负责人");
        return written(null, added, actor);
    }

    Unit change(Unit given, String actor) {
        Unit value = UnitRules.tidy(given);
        UnitEntity row = require(value.code());
        Unit old = row.toValue();
        Changes.sameVersion(value.version(), old.version(), old);
        if (old.retired()) {
            throw Problem.conflict("unit-retired", old.name());
        }
        rules.check(value);
        if (!old.jurisdiction().equals(value.jurisdiction())) {
            refuseFor(old, obstacles.ofMoving(old));
        }
        row.become(value);
        return written(old, rows.saveAndFlush(row).toValue(), actor);
    }

    void retire(String code, long version, String actor) {
        Unit old = require(code).toValue();
        Changes.sameVersion(version, old.version(), old);
        refuseFor(old, obstacles.ofRetiring(old));
        set(code, true, actor);
    }

    void restore(String code, long version, String actor) {
        Unit old = require(code).toValue();
        Changes.sameVersion(version, old.version(), old);
        rules.check(old);
        set(code, false, actor);
    }

    private void set(String code, boolean retired, String actor) {
        UnitEntity row = require(code);
        Unit old = row.toValue();
        row.retire(retired);
        written(old, rows.saveAndFlush(row).toValue(), actor);
    }

    private static void refuseFor(Unit unit, List<Obstacle> found) {
        found.stream().findFirst().ifPresent(obstacle -> {
            throw Problem.conflict(obstacle.code(), unit.name(), obstacle.count(), obstacle.example());
        });
    }

    private Unit written(@Nullable Unit old, Unit now, String actor) {
        organisation.changed();
        journal.record(SUBJECT, now.code(), old == null ? null : Fields.of(old), Fields.of(now), actor);
        return now;
    }
}
