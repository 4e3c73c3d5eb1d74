package io.haochaping.administration.sheet;

import static io.haochaping.administration.sheet.OrganisationLayouts.UNITS;
import static io.haochaping.administration.sheet.OrganisationLayouts.WINDOWS;

import java.util.HashMap;
import java.util.Map;

import io.haochaping.workbook.Row;
import io.haochaping.organisation.Window;

/** Rows of 窗口; a window may stand in the hall of another unit. An empty cell leaves what is there. */
final class WindowRows {

    private WindowRows() {
    }

    static void plan(Draft draft) {
        Map<Object, Integer> seen = new HashMap<>();
        for (Row row : draft.rows(WINDOWS)) {
            Present.Key key = new Present.Key(row.get("unit"), row.get("no"));
            row.find("no").ifPresent(no -> draft.requireOnce(seen, WINDOWS, row, "no", key));
            draft.requireKnown(WINDOWS, row, "unit", UNITS, draft.isOpenUnit(key.unit()));
            draft.requireKnown(WINDOWS, row, "hall", UNITS, draft.isOpenUnit(row.get("hall")));
            if (!draft.isFaulty(WINDOWS, row)) {
                plan(draft, row, key);
            }
        }
    }

    private static void plan(Draft draft, Row row, Present.Key key) {
        Window old = draft.present().windows().get(key);
        String hall = row.find("hall").filter(code -> !code.equals(key.unit())).orElse(old == null ? null : old.hallUnit());
        Window value = new Window(old == null ? null : old.id(), key.unit(), key.number(), row.find("name").orElse(old == null ? null : old.name()),
                hall, old == null ? 0 : old.version());
        draft.windows().add(key);
        if (hall != null) {
            draft.windows().add(new Present.Key(hall, key.number()));
        }
        draft.plan(Step.of(WINDOWS, row.number(), key.unit() + " " + key.number(), old == null ? Map.of() : Values.of(old), Values.of(value),
                old == null ? to -> to.add(value) : to -> to.change(value)));
    }
}
