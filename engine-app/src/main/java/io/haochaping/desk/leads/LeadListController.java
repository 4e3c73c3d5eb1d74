package io.haochaping.desk.leads;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.lead.Lead;
import io.haochaping.lead.LeadBook;
import io.haochaping.lead.LeadFlag;
import io.haochaping.lead.LeadQuery;
import io.haochaping.lead.LeadState;
import io.haochaping.organisation.Jurisdiction;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;
import io.haochaping.pages.Words;

/** The pages of leads, for supervisors; for everybody else they do not exist. */
@Controller
class LeadListController {

    static final String PATH = "/leads";

    private final LeadBook book;
    private final LeadPages pages;
    private final Organisation organisation;
    private final CurrentPerson current;
    private final Words words;

    LeadListController(LeadBook book, LeadPages pages, Organisation organisation, CurrentPerson current, Words words) {
        this.book = book;
        this.pages = pages;
        this.organisation = organisation;
        this.current = current;
        this.words = words;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String list(@RequestParam(required = false) @Nullable LeadState state, @RequestParam(required = false) @Nullable LeadFlag flag,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(defaultValue = "false") boolean accountability,
            @RequestParam(defaultValue = "0") int page, Model model) {
        Person person = current.require();
        LeadQuery query = new LeadQuery(state, flag, null, unit == null || unit.isBlank() ? null : unit, accountability);
        Page<Lead> found = book.list(query, PageRequest.of(Paging.require(page), Paging.SIZE), person);
        model.addAttribute("page", new LeadListPage(found.map(pages::row).getContent(), states(state), flags(flag), units(query.unitCode()),
                accountability, Paging.of(found, address(query)), book.accountable(person).stream().map(pages::row).toList()));
        return "leads/list";
    }

    @GetMapping(PATH + "/{leadNo}")
    @Transactional(readOnly = true)
    public String show(@PathVariable String leadNo, Model model) {
        Person person = current.require();
        model.addAttribute("page", pages.of(book.require(leadNo, person), person));
        return "leads/lead";
    }

    private List<Option> states(@Nullable LeadState chosen) {
        return Arrays.stream(LeadState.values()).map(state -> new Option(state.name(), words.word("lead.state.", state), state == chosen)).toList();
    }

    private List<Option> flags(@Nullable LeadFlag chosen) {
        return Arrays.stream(LeadFlag.values()).map(flag -> new Option(flag.name(), words.word("lead.flag.", flag), flag == chosen)).toList();
    }

    private List<Option> units(@Nullable String chosen) {
        return organisation.jurisdictions().stream().map(Jurisdiction::code).map(organisation::everyUnitOf).flatMap(List::stream)
                .map(unit -> new Option(unit.code(), unit.name(), unit.code().equals(chosen))).toList();
    }

    private static String address(LeadQuery query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        add(address, "state", query.state());
        add(address, "flag", query.flag());
        add(address, "unit", query.unitCode());
        add(address, "accountability", query.accountability() ? true : null);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
