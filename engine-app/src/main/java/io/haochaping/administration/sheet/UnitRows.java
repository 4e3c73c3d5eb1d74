package io.haochaping.administration.sheet;

import static io.haochaping.administration.sheet.OrganisationLayouts.JURISDICTIONS;
import static io.haochaping.administration.sheet.OrganisationLayouts.UNITS;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.workbook.Row;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.UnitKind;

/** Rows of 单位, parents in any order. An empty cell leaves what is there. */
final class UnitRows {

    private UnitRows() {
    }

    static void plan(Draft draft) {
        Map<String, Unit> good = new LinkedHashMap<>();
        Map<String, Row> rows = new HashMap<>();
        Map<Object, Integer> seen = new HashMap<>();
        for (Row row : draft.rows(UNITS)) {
            row.find("code").ifPresent(code -> draft.requireOnce(seen, UNITS, row, "code", code));
            check(draft, row);
            if (!draft.isFaulty(UNITS, row)) {
                good.put(row.get("code"), value(draft, row));
                rows.put(row.get("code"), row);
            }
        }
        List<Unit> sorted = new TreeOrder<>(draft.present().units(), good, Unit::parent)
                .sorted((value, reason) -> draft.refuse(UNITS, rows.get(value.code()), "parent", reason));
        sorted.forEach(value -> plan(draft, rows.get(value.code()), value));
    }

    private static void check(Draft draft, Row row) {
        row.find("code").filter(code -> !Codes.isPlace(code)).ifPresent(code -> draft.refuse(UNITS, row, "code", "code-invalid"));
        draft.requireKnown(UNITS, row, "jurisdiction", JURISDICTIONS, draft.isOpenJurisdiction(row.get("jurisdiction")));
        Unit old = draft.present().units().get(row.get("code"));
        if (old != null && old.retired()) {
            draft.refuse(UNITS, row, "code", "retired");
        }
    }

    private static Unit value(Draft draft, Row row) {
        Unit old = draft.present().units().get(row.get("code"));
        return new Unit(row.get("code"), row.get("name"), row.get("jurisdiction"), row.find("parent").orElse(old == null ? null : old.parent()),
                row.find("kind").flatMap(OrganisationLayouts.KINDS::value).orElse(old == null ? UnitKind.DEPARTMENT : old.kind()), false,
                old == null ? 0 : old.version());
    }

    /** After its parents. */
    private static void plan(Draft draft, Row row, Unit value) {
        if (value.parent() == null && value.kind() == UnitKind.SECTION) {
            draft.refuse(UNITS, row, "parent", "section-without-parent");
        } else if (value.parent() != null && !draft.isOpenUnit(value.parent())) {
            draft.refuse(UNITS, row, "parent", "parent-unknown");
        } else if (value.parent() != null && !draft.units().get(value.parent()).jurisdiction().equals(value.jurisdiction())) {
            draft.refuse(UNITS, row, "parent", "parent-elsewhere");
        } else {
            Unit old = draft.present().units().get(value.code());
            draft.units().put(value.code(), value);
            draft.plan(Step.of(UNITS, row.number(), value.code(), old == null ? Map.of() : Values.of(old), Values.of(value),
                    old == null ? to -> to.add(value) : to -> to.change(value)));
        }
    }
}
