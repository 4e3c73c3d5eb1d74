package io.haochaping.administration.sheet;

import static io.haochaping.administration.sheet.OrganisationLayouts.CONTACTS;
import static io.haochaping.administration.sheet.OrganisationLayouts.ITEMS;
import static io.haochaping.administration.sheet.OrganisationLayouts.JURISDICTIONS;
import static io.haochaping.administration.sheet.OrganisationLayouts.PEOPLE;
import static io.haochaping.administration.sheet.OrganisationLayouts.UNITS;
import static io.haochaping.administration.sheet.OrganisationLayouts.WINDOWS;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.haochaping.workbook.BookWriter;
import io.haochaping.organisation.StaffMember;

/** Writes what there is into the sheets of the template; imported again, everything in it is unchanged. What is retired is left out. */
final class OrganisationExport {

    private final Present present;
    private final RoleList.Scope scope;

    OrganisationExport(Present present) {
        this.present = present;
        this.scope = new OpenPlaces(present);
    }

    void writeTo(BookWriter writer) {
        writer.sheet(JURISDICTIONS, rows(present.jurisdictions().values().stream().filter(area -> !area.retired()).map(Values::of)));
        writer.sheet(UNITS, rows(present.units().values().stream().filter(unit -> !unit.retired()).map(Values::of)));
        writer.sheet(WINDOWS, rows(present.windows().values().stream().filter(window -> scope.isUnit(window.unitCode())).map(Values::of)));
        writer.sheet(PEOPLE, rows(Stream.concat(rated(), others())));
        writer.sheet(CONTACTS, rows(present.contacts().values().stream().filter(contact -> scope.isUnit(contact.unitCode())).map(Values::of)));
        writer.sheet(ITEMS, rows(present.items().values().stream().map(Values::of)));
    }

    private Stream<Map<String, String>> rated() {
        return present.staff().values().stream().filter(member -> scope.isUnit(member.unitCode()))
                .map(member -> PersonRow.cells(member, member.account() == null ? null : present.accounts().get(member.account()), scope));
    }

    private Stream<Map<String, String>> others() {
        Set<String> rated = new HashSet<>();
        present.staff().values().stream().filter(member -> scope.isUnit(member.unitCode())).map(StaffMember::account)
                .forEach(account -> rated.add(String.valueOf(account)));
        return present.accounts().values().stream().filter(account -> !rated.contains(account.id())).map(account -> PersonRow.cells(null, account, scope));
    }

    private static List<Map<String, String>> rows(Stream<Map<String, String>> rows) {
        return rows.toList();
    }

    /** What may be referred to. */
    private record OpenPlaces(Present present) implements RoleList.Scope {

        @Override
        public String unit() {
            return "";
        }

        @Override
        public String jurisdiction() {
            return "";
        }

        @Override
        public boolean isUnit(String code) {
            return present.units().containsKey(code) && !present.units().get(code).retired();
        }

        @Override
        public boolean isJurisdiction(String code) {
            return present.jurisdictions().containsKey(code) && !present.jurisdictions().get(code).retired();
        }
    }
}
