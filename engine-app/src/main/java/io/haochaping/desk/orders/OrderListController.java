package io.haochaping.desk.orders;

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
import io.haochaping.pages.Paging;
import io.haochaping.supervision.OrderQuery;
import io.haochaping.supervision.OrderState;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrder;

/** Orders, the most urgent first; filters and page stand in the address, so that a list can be bookmarked and works without JavaScript. */
@Controller
class OrderListController {

    static final String PATH = "/supervision";
    private static final int SIZE = 20;

    private final VisibleOrders orders;
    private final OrderRows rows;
    private final OrderFilters filters;
    private final CurrentPerson current;

    OrderListController(VisibleOrders orders, OrderRows rows, OrderFilters filters, CurrentPerson current) {
        this.orders = orders;
        this.rows = rows;
        this.filters = filters;
        this.current = current;
    }

    @GetMapping(PATH)
    @Transactional(readOnly = true)
    public String list(@RequestParam(required = false) @Nullable SupervisionCause cause, @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable OrderState state, @RequestParam(required = false) @Nullable Integer level,
            @RequestParam(defaultValue = "false") boolean overdue, @RequestParam(defaultValue = "0") int page, Model model) {
        Person person = current.require();
        OrderQuery query = new OrderQuery(cause, unit == null || unit.isBlank() ? null : unit, state, level, overdue, null);
        model.addAttribute("page", page(query, orders.list(query, page, SIZE, person), person));
        return "desk/orders/list";
    }

    private OrderListPage page(OrderQuery query, Page<SupervisionOrder> found, Person person) {
        return new OrderListPage(found.map(rows::of).getContent(), Paging.of(found, address(query)),
                filters.states(query.state()), filters.causes(query.cause()), filters.units(query.unitCode(), person),
                filters.levels(query.level()), query.overdue());
    }

    private static String address(OrderQuery query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        add(address, "cause", query.cause());
        add(address, "unit", query.unitCode());
        add(address, "state", query.state());
        add(address, "level", query.level());
        add(address, "overdue", query.overdue() ? true : null);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null) {
            address.queryParam(name, value);
        }
    }
}
