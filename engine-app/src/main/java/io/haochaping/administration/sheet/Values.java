package io.haochaping.administration.sheet;

import java.util.LinkedHashMap;
import java.util.Map;

import io.haochaping.organisation.CatalogueItem;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Liaison;
import io.haochaping.organisation.Unit;
import io.haochaping.organisation.Window;
import org.jspecify.annotations.Nullable;

/** Things of the organisation as the cells of their row. */
final class Values {

    private Values() {
    }

    static Map<String, String> of(Jurisdiction value) {
        return row("code", value.code(), "name", value.name(), "level", OrganisationLayouts.LEVELS.word(value.level()), "parent", value.parent(),
                "policy", value.policy());
    }

    static Map<String, String> of(Unit value) {
        return row("code", value.code(), "name", value.name(), "jurisdiction", value.jurisdiction(),
                "kind", OrganisationLayouts.KINDS.word(value.kind()), "parent", value.parent());
    }

    static Map<String, String> of(Window value) {
        return row("unit", value.unitCode(), "no", value.windowNo(), "name", value.name(), "hall", value.hallUnit());
    }

    static Map<String, String> of(Liaison value) {
        return row("unit", value.unitCode(), "role", OrganisationLayouts.LIAISONS.word(value.role()), "name", value.name(), "phone", value.phone(),
                "account", value.account());
    }

    /** With the first day of the version, which is not compared. */
    static Map<String, String> of(CatalogueItem value) {
        Map<String, String> row = content(value);
        row.put("from", value.validFrom().toString());
        return row;
    }

    static Map<String, String> content(CatalogueItem value) {
        return row("code", value.code(), "name", value.name(), "kind", value.kind() == null ? null : OrganisationLayouts.TASKS.word(value.kind()),
                "basis", value.legalBasis(), "guide", value.guideUrl(), "channels", value.channels());
    }

    /** Keys and values in turn; an absent value is an empty cell. */
    static Map<String, String> row(@Nullable String... cells) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int at = 0; at < cells.length; at += 2) {
            String value = cells[at + 1];
            row.put(String.valueOf(cells[at]), value == null ? "" : value);
        }
        return row;
    }
}
