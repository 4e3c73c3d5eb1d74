package io.haochaping.desk.improvements;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.improvement.ImprovementQuery;
import io.haochaping.improvement.ImprovementState;
import io.haochaping.improvement.ImprovementView;
import io.haochaping.improvement.Source;
import io.haochaping.pages.Paging;

/** Matters, the open and late ones first; filters and page stand in the address, so that a list can be bookmarked and works without JavaScript. */
@Controller
class ImprovementListController {

    static final String PATH = "/improvements";

    private final VisibleImprovements improvements;
    private final ImprovementRows rows;
    private final ImprovementFilters filters;
    private final CurrentPerson current;

    ImprovementListController(VisibleImprovements improvements, ImprovementRows rows, ImprovementFilters filters, CurrentPerson current) {
        this.improvements = improvements;
        this.rows = rows;
        this.filters = filters;
        this.current = current;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String list(@RequestParam(required = false) @Nullable Source source, @RequestParam(required = false) @Nullable ImprovementState state,
            @RequestParam(required = false) @Nullable String unit, @RequestParam(defaultValue = "false") boolean overdue,
            @RequestParam(defaultValue = "0") int page, Model model) {
        Person person = current.require();
        ImprovementQuery query = VisibleImprovements.query(source, state, unit, overdue);
        Page<ImprovementView> found = improvements.list(query, page, Paging.SIZE, person);
        boolean enters = !filters.jurisdictions(null, person).isEmpty();
        model.addAttribute("page", new ImprovementListPage(found.map(rows::of).getContent(), Paging.of(found, address(query)), filters.sources(source),
                filters.states(state), filters.units(query.unitCode(), person), overdue, enters, person.isSupervisor(),
                enters || person.isAuditor()));
        return "desk/improvements/list";
    }

    private static String address(ImprovementQuery query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        add(address, "source", query.source());
        add(address, "state", query.state());
        add(address, "unit", query.unitCode());
        add(address, "overdue", query.overdue() ? true : null);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
