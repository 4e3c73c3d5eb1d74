package io.haochaping.desk;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.casefile.CaseQuery;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.organisation.DataScope;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;
import io.haochaping.review.Dimension;
import io.haochaping.review.ReviewKind;

/** The list of cases; filters and page stand in the address, so that a list can be bookmarked and works without JavaScript. */
@Controller
class CaseListController {

    private static final int SIZE = 20;
    private static final Set<Role> EXTENDING = Set.of(Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.SUPERVISOR, Role.AUDITOR);
    private static final Set<Role> REVOKING = Set.of(Role.SUPERVISOR, Role.AUDITOR);

    private final VisibleCases cases;
    private final CaseRows rows;
    private final Organisation organisation;
    private final CurrentPerson current;
    private final Words words;

    CaseListController(VisibleCases cases, CaseRows rows, Organisation organisation, CurrentPerson current, Words words) {
        this.cases = cases;
        this.rows = rows;
        this.organisation = organisation;
        this.current = current;
        this.words = words;
    }

    @GetMapping("/cases")
    @Transactional(readOnly = true)
    public String list(@RequestParam(required = false) @Nullable CaseStatus status, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(defaultValue = "false") boolean overdue, @RequestParam(required = false) @Nullable ReviewKind kind,
            @RequestParam(required = false) @Nullable Dimension dimension, @RequestParam(defaultValue = "0") int page, Model model) {
        Person person = current.require();
        CaseQuery query = new CaseQuery(status, unit == null || unit.isBlank() ? null : unit, overdue ? true : null, kind, dimension);
        Page<CaseView> found = cases.list(query, page, SIZE, person);
        model.addAttribute("page", page(query, found, person));
        return "desk/cases";
    }

    private CaseListPage page(CaseQuery query, Page<CaseView> found, Person person) {
        boolean clerk = person.roles().contains(Role.CLERK);
        return new CaseListPage(rows.of(found.getContent(), clerk), Paging.of(found, address(query)), options("desk.status.", CaseStatus.values(), query.status()),
                units(query.unitCode(), person), options("desk.kind.", ReviewKind.values(), query.kind()),
                options("desk.dimension.", Dimension.values(), query.dimension()), query.overdue() != null, related(person));
    }

    private List<Option> related(Person person) {
        List<Option> related = new ArrayList<>();
        if (person.roles().stream().anyMatch(EXTENDING::contains)) {
            related.add(new Option("/extensions", words.text("extension.link")));
        }
        if (person.roles().stream().anyMatch(REVOKING::contains)) {
            related.add(new Option("/objections", words.text("objection.link")));
        }
        return related;
    }

    private List<Option> options(String prefix, Enum<?>[] values, @Nullable Enum<?> chosen) {
        return Arrays.stream(values).map(value -> new Option(value.name(), words.word(prefix, value), value == chosen)).toList();
    }

    private List<Option> units(@Nullable String chosen, Person person) {
        DataScope scope = organisation.scopeOf(person);
        Set<String> jurisdictions = scope.jurisdictions();
        List<Option> options = new ArrayList<>();
        organisation.jurisdictions().stream().map(Jurisdiction::code).map(organisation::everyUnitOf).flatMap(List::stream)
                .filter(unit -> scope.everything() || jurisdictions.contains(unit.jurisdiction()) || scope.units().contains(unit.code()))
                .forEach(unit -> options.add(option(unit, chosen)));
        return options;
    }

    private static Option option(Unit unit, @Nullable String chosen) {
        return new Option(unit.code(), unit.name(), unit.code().equals(chosen));
    }

    private static String address(CaseQuery query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/cases");
        Stream.ofNullable(query.status()).forEach(status -> address.queryParam("status", status));
        Stream.ofNullable(query.unitCode()).forEach(unit -> address.queryParam("unit", unit));
        Stream.ofNullable(query.kind()).forEach(kind -> address.queryParam("kind", kind));
        Stream.ofNullable(query.dimension()).forEach(dimension -> address.queryParam("dimension", dimension));
        Stream.ofNullable(query.overdue()).forEach(overdue -> address.queryParam("overdue", overdue));
        return address.encode().build().toUriString();
    }
}
