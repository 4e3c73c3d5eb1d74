package io.haochaping.organisation;

import java.util.Objects;

import io.haochaping.identity.problem.Problem;
import io.haochaping.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Changes windows. */
@Component
class WindowBook {

    static final String SUBJECT = "window";

    private final Windows rows;
    private final UnitRules units;
    private final StaffBook staff;
    private final CachedOrganisation organisation;
    private final Journal journal;

    WindowBook(Windows rows, UnitRules units, StaffBook staff, CachedOrganisation organisation, Journal journal) {
        this.rows = rows;
        this.units = units;
        this.staff = staff;
        this.organisation = organisation;
        this.journal = journal;
    }

    WindowEntity require(String id) {
        return rows.findById(id).orElseThrow(() -> Problem.notFound("not-found"));
    }

    Window add(Window given, String actor) {
        Window value = tidy(given);
        check(value);
        return write(new WindowEntity(value.unitCode(), value.windowNo()), null, value, actor);
    }

    Window change(Window given, String actor) {
        Window value = tidy(given);
        WindowEntity row = require(Objects.requireNonNull(value.id()));
        Window old = row.toValue();
        Changes.sameVersion(value.version(), old.version(), old);
        check(value);
        Window now = write(row, old, value, actor);
        if (!old.unitCode().equals(now.unitCode()) || !old.windowNo().equals(now.windowNo())) {
            staff.leaveWindow(old, actor);
        }
        return now;
    }

    void remove(String id, long version, String actor) {
        WindowEntity row = require(id);
        Window old = row.toValue();
        Changes.sameVersion(version, old.version(), old);
        rows.delete(row);
        rows.flush();
        organisation.changed();
        journal.record(SUBJECT, idOf(old), Fields.of(old), null, actor);
        staff.leaveWindow(old, actor);
    }

    private Window write(WindowEntity row, @Nullable Window old, Window value, String actor) {
        row.become(value);
        Window now = rows.saveAndFlush(row).toValue();
        organisation.changed();
        journal.record(SUBJECT, idOf(now), old == null ? null : Fields.of(old), Fields.of(now), actor);
        return now;
    }

    private void check(Window value) {
        new Faults().unless(units.isOpen(value.unitCode()), "unitCode", "organisation-reference-unknown", value.unitCode())
                .text("windowNo", value.windowNo(), 40).optional("name", value.name(), 200)
                .unless(value.hallUnit() == null || units.isOpen(value.hallUnit()), "hallUnit", "organisation-reference-unknown",
                        String.valueOf(value.hallUnit()))
                .unless(isFree(value), "windowNo", "window-number-taken", value.windowNo()).require();
    }

    private boolean isFree(Window value) {
        return rows.findByUnitCodeAndWindowNo(value.unitCode(), value.windowNo()).map(WindowEntity::toValue)
                .filter(other -> !Objects.equals(other.id(), value.id())).isEmpty();
    }

    private static String idOf(Window window) {
        return window.unitCode() + "/" + window.windowNo();
    }

    private static Window tidy(Window value) {
        String hall = Faults.tidy(value.hallUnit());
        return new Window(value.id(), value.unitCode().strip(), value.windowNo().strip(), Faults.tidy(value.name()),
                value.unitCode().strip().equals(hall) ? null : hall, value.version());
    }
}
