package io.haochaping.administration.sheet;

import static io.haochaping.administration.sheet.OrganisationLayouts.JURISDICTIONS;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import io.haochaping.workbook.Row;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.JurisdictionLevel;

/** Rows of 辖区. An empty cell leaves what is there. */
final class JurisdictionRows {

    private JurisdictionRows() {
    }

    static void plan(Draft draft) {
        Map<String, Jurisdiction> good = new LinkedHashMap<>();
        Map<String, Row> rows = new HashMap<>();
        Map<Object, Integer> seen = new HashMap<>();
        for (Row row : draft.rows(JURISDICTIONS)) {
            row.find("code").ifPresent(code -> draft.requireOnce(seen, JURISDICTIONS, row, "code", code));
            check(draft, row);
            if (!draft.isFaulty(JURISDICTIONS, row)) {
                good.put(row.get("code"), value(draft, row));
                rows.put(row.get("code"), row);
            }
        }
        new TreeOrder<>(draft.present().jurisdictions(), good, Jurisdiction::parent)
                .sorted((value, reason) -> draft.refuse(JURISDICTIONS, rows.get(value.code()), "parent", reason))
                .forEach(value -> plan(draft, rows.get(value.code()), value));
    }

    private static void check(Draft draft, Row row) {
        row.find("code").filter(code -> !Codes.isPlace(code)).ifPresent(code -> draft.refuse(JURISDICTIONS, row, "code", "code-invalid"));
        row.find("policy").filter(policy -> !draft.present().policies().contains(policy)).ifPresent(policy -> draft.refuse(JURISDICTIONS, row, "policy",
                "not-a-choice", String.join("、", draft.present().policies())));
        Jurisdiction old = draft.present().jurisdictions().get(row.get("code"));
        if (old != null && old.retired()) {
            draft.refuse(JURISDICTIONS, row, "code", "retired");
        } else if (old == null && row.find("policy").isEmpty()) {
            draft.refuse(JURISDICTIONS, row, "policy", "required");
        }
    }

    private static Jurisdiction value(Draft draft, Row row) {
        Jurisdiction old = draft.present().jurisdictions().get(row.get("code"));
        return new Jurisdiction(row.get("code"), row.get("name"), row.find("policy").orElseGet(() -> Objects.requireNonNull(old).policy()),
                row.find("level").flatMap(OrganisationLayouts.LEVELS::value).orElse(old == null ? JurisdictionLevel.COUNTY : old.level()),
                row.find("parent").orElse(old == null ? null : old.parent()), false, old == null ? 0 : old.version());
    }

    private static void plan(Draft draft, Row row, Jurisdiction value) {
        Jurisdiction old = draft.present().jurisdictions().get(value.code());
        draft.jurisdictions().put(value.code(), value);
        draft.plan(Step.of(JURISDICTIONS, row.number(), value.code(), old == null ? Map.of() : Values.of(old), Values.of(value),
                old == null ? to -> to.add(value) : to -> to.change(value)));
    }
}
