package io.haochaping.administration.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import io.haochaping.deadline.Policies;
import io.haochaping.identity.AccountAdministration;
import io.haochaping.identity.AccountFilter;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Obstacle;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.PolicyNames;
import io.haochaping.pages.Words;

/** What select fields of these pages offer. What is chosen is offered even where it is retired. */
@Component
class Choices {


    private static final int MOST_ACCOUNTS = 500;

    private final Organisation organisation;
    private final AccountAdministration accounts;
    private final Policies policies;
    private final PolicyNames policyNames;
    private final Words words;

    Choices(Organisation organisation, AccountAdministration accounts, Policies policies, PolicyNames policyNames, Words words) {
        this.organisation = organisation;
        this.accounts = accounts;
        this.policies = policies;
        this.policyNames = policyNames;
        this.words = words;
    }

    <E extends Enum<E>> List<Option> of(Class<E> type, String prefix, @Nullable String chosen) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Option(value.name(), words.word(prefix, value), value.name().equals(chosen))).toList();
    }

    List<Option> policies(@Nullable String chosen) {
        return policies.keys().stream().map(key -> new Option(key, policyNames.of(key), key.equals(chosen))).toList();
    }

    List<Option> jurisdictions(@Nullable String chosen, @Nullable String except) {
        return organisation.jurisdictions().stream().filter(area -> !area.retired() || area.code().equals(chosen))
                .filter(area -> !area.code().equals(except))
                .map(area -> new Option(area.code(), label(area), area.code().equals(chosen))).toList();
    }

    /** Units of a jurisdiction. */
    List<Option> units(String jurisdiction, @Nullable String chosen, @Nullable String except) {
        return organisation.everyUnitOf(jurisdiction).stream().filter(unit -> !unit.retired() || unit.code().equals(chosen))
                .filter(unit -> !unit.code().equals(except)).map(unit -> option(unit, chosen)).toList();
    }

    /** Units of all jurisdictions. */
    List<Option> allUnits(@Nullable String chosen, @Nullable String except) {
        return organisation.jurisdictions().stream().flatMap(area -> units(area.code(), chosen, except).stream()).toList();
    }

    List<Option> windows(String unitCode, @Nullable String chosen) {
        List<String> numbers = new ArrayList<>(organisation.windowsOf(unitCode).stream().map(window -> window.windowNo()).toList());
        if (chosen != null && !chosen.isBlank() && !numbers.contains(chosen)) {
            numbers.add(chosen);
        }
        return numbers.stream().map(no -> new Option(no, no, no.equals(chosen))).toList();
    }

    /** Accounts to pick from while typing; in a large place the rest is typed in full. */
    List<Option> accounts() {
        return accounts.list(AccountFilter.ALL, PageRequest.of(0, MOST_ACCOUNTS)).map(account -> new Option(account.id(), account.displayName())).getContent();
    }

    /** Why a unit or jurisdiction cannot be retired. */
    String sentence(String name, Obstacle obstacle) {
        return words.text("problem." + obstacle.code(), name, obstacle.count(), obstacle.example());
    }

    private static String label(Jurisdiction area) {
        return area.name() + "（" + area.code() + "）";
    }

    private static Option option(Unit unit, @Nullable String chosen) {
        return new Option(unit.code(), Names.withCode(unit), Objects.equals(unit.code(), chosen));
    }
}
