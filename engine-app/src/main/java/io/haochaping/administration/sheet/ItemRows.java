package io.haochaping.administration.sheet;

import static io.haochaping.administration.sheet.OrganisationLayouts.ITEMS;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import io.haochaping.workbook.Row;
import io.haochaping.organisation.CatalogueItem;
import org.jspecify.annotations.Nullable;

/** Rows of 事项. A change is a new version from the given day on, from today where the day is empty or not after the present version's. */
final class ItemRows {

    private ItemRows() {
    }

    static void plan(Draft draft) {
        Map<Object, Integer> seen = new HashMap<>();
        for (Row row : draft.rows(ITEMS)) {
            row.find("code").ifPresent(code -> draft.requireOnce(seen, ITEMS, row, "code", code));
            row.find("code").filter(code -> !code.matches("[A-Za-z0-9._-]+")).ifPresent(code -> draft.refuse(ITEMS, row, "code", "item-code-invalid"));
            row.find("guide").filter(link -> !Codes.isLink(link)).ifPresent(link -> draft.refuse(ITEMS, row, "guide", "link-invalid"));
            if (!draft.isFaulty(ITEMS, row)) {
                plan(draft, row, draft.present().items().get(row.get("code")));
            }
        }
    }

    private static void plan(Draft draft, Row row, @Nullable CatalogueItem old) {
        CatalogueItem value = new CatalogueItem(row.get("code"), row.get("name"), row.find("basis").orElse(old == null ? null : old.legalBasis()),
                row.find("kind").flatMap(OrganisationLayouts.TASKS::value).orElse(old == null ? null : old.kind()),
                row.find("guide").orElse(old == null ? null : old.guideUrl()), row.find("channels").orElse(old == null ? null : old.channels()),
                old == null ? 0 : old.number(), from(row, old, draft.present().today()), null);
        draft.plan(Step.of(ITEMS, row.number(), value.code(), old == null ? Map.of() : Values.content(old), Values.content(value),
                to -> to.put(value)));
    }

    private static LocalDate from(Row row, @Nullable CatalogueItem old, LocalDate today) {
        LocalDate given = row.find("from").map(LocalDate::parse).orElse(today);
        if (old == null || given.isAfter(old.validFrom())) {
            return given;
        }
        return today.isAfter(old.validFrom()) ? today : old.validFrom();
    }
}
