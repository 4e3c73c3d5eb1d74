package io.haochaping.administration.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import io.haochaping.deadline.Policies;
import io.haochaping.identity.Account;
import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.AccountFilter;
import io.haochaping.organisation.Catalogue;
import io.haochaping.organisation.CatalogueItem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Unit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

/** Reads the organisation as it is. */
@Component
class PresentReader {

    private static final int AT_ONCE = 1000;

    private final Organisation organisation;
    private final Catalogue catalogue;
    private final AccountAdministration accounts;
    private final Policies policies;
    private final Clock clock;

    PresentReader(Organisation organisation, Catalogue catalogue, AccountAdministration accounts, Policies policies, Clock clock) {
        this.organisation = organisation;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.policies = policies;
        this.clock = clock;
    }

    Present read() {
        List<Jurisdiction> jurisdictions = organisation.jurisdictions();
        List<Unit> units = jurisdictions.stream().flatMap(area -> organisation.everyUnitOf(area.code()).stream()).toList();
        Present present = new Present(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(),
                byKey(all(page -> catalogue.search(null, page)), CatalogueItem::code), byKey(all(page -> accounts.list(AccountFilter.ALL, page)), Account::id),
                policies.keys(), LocalDate.now(clock));
        jurisdictions.forEach(area -> present.jurisdictions().put(area.code(), area));
        units.forEach(unit -> add(present, unit));
        return present;
    }

    private void add(Present present, Unit unit) {
        present.units().put(unit.code(), unit);
        organisation.windowsOf(unit.code()).forEach(window -> present.windows().put(new Present.Key(unit.code(), window.windowNo()), window));
        organisation.staffOf(unit.code()).forEach(member -> present.staff().put(new Present.Key(unit.code(), member.staffNo()), member));
        organisation.liaisonsOf(unit.code())
                .forEach(contact -> present.contacts().put(new Present.ContactKey(unit.code(), contact.role(), contact.name()), contact));
    }

    private static <T> List<T> all(Function<Pageable, Page<T>> source) {
        List<T> found = new ArrayList<>();
        Pageable next = PageRequest.of(0, AT_ONCE);
        while (next.isPaged()) {
            Page<T> page = source.apply(next);
            found.addAll(page.getContent());
            next = page.nextPageable();
        }
        return found;
    }

    private static <T> Map<String, T> byKey(List<T> values, Function<T, String> key) {
        Map<String, T> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.put(key.apply(value), value));
        return byKey;
    }
}
