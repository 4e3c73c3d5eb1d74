package io.haochaping.desk.improvements;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import io.haochaping.identity.Person;
import io.haochaping.improvement.ClusterKind;
import io.haochaping.improvement.CommentWay;
import io.haochaping.improvement.Competence;
import io.haochaping.improvement.ImprovementState;
import io.haochaping.improvement.Source;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;

/** What can be chosen in filters and forms. */
@Component
class ImprovementFilters {

    private final Organisation organisation;
    private final Words words;

    ImprovementFilters(Organisation organisation, Words words) {
        this.organisation = organisation;
        this.words = words;
    }

    List<Option> sources(@Nullable Source chosen) {
        return options("improvements.source.", Source.values(), chosen);
    }

    List<Option> states(@Nullable ImprovementState chosen) {
        return options("improvements.state.", ImprovementState.values(), chosen);
    }

    List<Option> ways(@Nullable String chosen) {
        return options("improvements.way.", CommentWay.values(), chosen);
    }

    List<Option> competences(@Nullable String chosen) {
        return options("improvements.competence.", Competence.values(), chosen);
    }

    List<Option> kinds(@Nullable String chosen) {
        return options("improvements.kind.", ClusterKind.values(), chosen);
    }

    private List<Option> options(String prefix, Enum<?>[] values, @Nullable Object chosen) {
        return Arrays.stream(values).map(value -> new Option(value.name(), words.word(prefix, value), value.name().equals(String.valueOf(chosen)))).toList();
    }

    /** Units of the person's scope. */
    List<Option> units(@Nullable String chosen, Person person) {
        DataScope scope = organisation.scopeOf(person);
        return units().filter(unit -> scope.covers(unit.jurisdiction(), unit.code(), null, null))
                .map(unit -> new Option(unit.code(), unit.name(), unit.code().equals(chosen))).toList();
    }

    /** Units that a coordinator or supervisor may name, with their codes. */
    List<Option> unitsOf(List<Option> jurisdictions, @Nullable String chosen) {
        List<String> codes = jurisdictions.stream().map(Option::value).toList();
        return units().filter(unit -> codes.contains(unit.jurisdiction()))
                .map(unit -> new Option(unit.code(), Names.withCode(unit), unit.code().equals(chosen))).toList();
    }

    /** Where the person is coordinator; all for a supervisor. */
    List<Option> jurisdictions(@Nullable String chosen, Person person) {
        return organisation.jurisdictions().stream().filter(each -> !each.retired()).filter(each -> person.isSupervisor() || person.isCoordinatorOf(each.code()))
                .map(each -> new Option(each.code(), each.name(), each.code().equals(chosen))).toList();
    }

    private java.util.stream.Stream<Unit> units() {
        return organisation.jurisdictions().stream().map(Jurisdiction::code).map(organisation::unitsOf).flatMap(List::stream);
    }
}
