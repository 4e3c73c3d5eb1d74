package io.haochaping.administration.organisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.deadline.Policies;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;

/** What select fields of these pages offer. What is chosen is offered even where it is retired. */
@Component
class Choices {

    private static final List<String> POLICIES = List.of(Policies.DISTRICT_3_5_15, Policies.TAX_10);

    private final Organisation organisation;
    private final Words words;

    Choices(Organisation organisation, Words words) {
        this.organisation = organisation;
        this.words = words;
    }

    <E extends Enum<E>> List<Option> of(Class<E> type, String prefix, @Nullable String chosen) {
        return Arrays.stream(type.getEnumConstants())
                .map(value -> new Option(value.name(), words.word(prefix, value), value.name().equals(chosen))).toList();
    }

    List<Option> policies(@Nullable String chosen) {
        List<String> keys = new ArrayList<>(POLICIES);
        if (chosen != null && !chosen.isBlank() && !keys.contains(chosen)) {
            keys.add(chosen);
        }
        return keys.stream().map(key -> new Option(key, words.word("desk.policy.", key), key.equals(chosen))).toList();
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

    private static String label(Jurisdiction area) {
        return area.name() + "（" + area.code() + "）";
    }

    private static Option option(Unit unit, @Nullable String chosen) {
        return new Option(unit.code(), Names.withCode(unit), Objects.equals(unit.code(), chosen));
    }
}
