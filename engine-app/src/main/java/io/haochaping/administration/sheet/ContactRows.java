package io.haochaping.administration.sheet;

import static io.haochaping.administration.sheet.OrganisationLayouts.CONTACTS;
import static io.haochaping.administration.sheet.OrganisationLayouts.PEOPLE;
import static io.haochaping.administration.sheet.OrganisationLayouts.UNITS;

import java.util.HashMap;
import java.util.Map;

import io.haochaping.administration.sheet.Present.ContactKey;
import io.haochaping.workbook.Row;
import io.haochaping.organisation.Liaison;

/** Rows of 责任人: whom units name for 好差评. Somebody is known by unit, role and name. */
final class ContactRows {

    private ContactRows() {
    }

    static void plan(Draft draft) {
        Map<Object, Integer> seen = new HashMap<>();
        for (Row row : draft.rows(CONTACTS)) {
            draft.requireKnown(CONTACTS, row, "unit", UNITS, draft.isOpenUnit(row.get("unit")));
            draft.requireKnown(CONTACTS, row, "account", PEOPLE, draft.accounts().contains(row.get("account")));
            if (!draft.isFaulty(CONTACTS, row)) {
                ContactKey key = new ContactKey(row.get("unit"), OrganisationLayouts.LIAISONS.value(row.get("role")).orElseThrow(), row.get("name"));
                draft.requireOnce(seen, CONTACTS, row, "name", key);
                plan(draft, row, key);
            }
        }
    }

    private static void plan(Draft draft, Row row, ContactKey key) {
        if (draft.isFaulty(CONTACTS, row)) {
            return;
        }
        Liaison old = draft.present().contacts().get(key);
        Liaison value = new Liaison(old == null ? null : old.id(), key.unit(), key.role(), key.name(),
                row.find("phone").orElse(old == null ? null : old.phone()), row.find("account").orElse(old == null ? null : old.account()),
                old == null ? 0 : old.version());
        draft.plan(Step.of(CONTACTS, row.number(), key.unit() + " " + row.get("role") + " " + key.name(), old == null ? Map.of() : Values.of(old),
                Values.of(value), old == null ? to -> to.add(value) : to -> to.change(value)));
    }
}
