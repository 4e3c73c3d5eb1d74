package io.haochaping.desk.checks;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Paging;
import io.haochaping.spotcheck.CheckOutcome;
import io.haochaping.spotcheck.CheckQuery;
import io.haochaping.spotcheck.SpotCheck;
import io.haochaping.spotcheck.SpotChecks;

/** Spot checks for supervisors, and to read for coordinators and auditors; filters and page stand in the address. */
@Controller
class CheckListController {

    static final String PATH = "/spot-checks";
    private static final String OPEN = "OPEN";

    private final SpotChecks checks;
    private final CheckPages pages;
    private final Organisation organisation;
    private final CurrentPerson current;
    private final Clock clock;

    CheckListController(SpotChecks checks, CheckPages pages, Organisation organisation, CurrentPerson current, Clock clock) {
        this.checks = checks;
        this.pages = pages;
        this.organisation = organisation;
        this.current = current;
        this.clock = clock;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String list(@RequestParam(required = false) @Nullable String state, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable String sample,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @RequestParam(defaultValue = "0") int page, Model model) {
        Person person = ChecksPlace.reader(current.require());
        LocalDate today = LocalDate.now(clock);
        CheckPages.Asked asked = new CheckPages.Asked(query(blankToNull(state), blankToNull(unit), blankToNull(sample)), blankToNull(state),
                from == null ? today.withDayOfYear(1) : from, to == null ? today : to);
        Page<SpotCheck> found = checks.list(asked.query(), organisation.scopeOf(person), PageRequest.of(Paging.require(page), Paging.SIZE));
        model.addAttribute("page", pages.of(asked, found, Paging.of(found, address(asked)), person));
        return "checks/list";
    }

    private static CheckQuery query(@Nullable String state, @Nullable String unit, @Nullable String sample) {
        CheckOutcome outcome = null;
        for (CheckOutcome each : CheckOutcome.values()) {
            outcome = each.name().equals(state) ? each : outcome;
        }
        return new CheckQuery(OPEN.equals(state) ? Boolean.TRUE : null, outcome, unit, sample);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static String address(CheckPages.Asked asked) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH).queryParam("from", asked.from()).queryParam("to", asked.to());
        add(address, "state", asked.state());
        add(address, "unit", asked.query().unitCode());
        add(address, "sample", asked.query().sampleNo());
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
