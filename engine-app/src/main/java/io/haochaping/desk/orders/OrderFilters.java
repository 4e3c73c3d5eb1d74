package io.haochaping.desk.orders;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.identity.Person;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;
import io.haochaping.supervision.OrderState;
import io.haochaping.supervision.SupervisionCause;

/** What a list of orders can be narrowed by. */
@Component
class OrderFilters {

    private final Organisation organisation;
    private final Words words;

    OrderFilters(Organisation organisation, Words words) {
        this.organisation = organisation;
        this.words = words;
    }

    List<Option> states(@Nullable OrderState chosen) {
        return Arrays.stream(OrderState.values())
                .map(state -> new Option(state.name(), words.word("orders.state.", state), state == chosen)).toList();
    }

    List<Option> causes(@Nullable SupervisionCause chosen) {
        return Arrays.stream(SupervisionCause.values())
                .map(cause -> new Option(cause.name(), words.word("desk.cause.", cause), cause == chosen)).toList();
    }

    List<Option> levels(@Nullable Integer chosen) {
        return Stream.of(1, 2).map(level -> new Option(level.toString(), words.text("orders.level." + level), level.equals(chosen))).toList();
    }

    /** Of the person's scope. */
    List<Option> units(@Nullable String chosen, Person person) {
        DataScope scope = organisation.scopeOf(person);
        return organisation.jurisdictions().stream().map(Jurisdiction::code).map(organisation::unitsOf).flatMap(List::stream)
                .filter(unit -> scope.covers(unit.jurisdiction(), unit.code(), null, null))
                .map(unit -> new Option(unit.code(), unit.name(), unit.code().equals(chosen))).toList();
    }
}
