package io.haochaping.desk.orders;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.handling.CaseHandling;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.supervision.OrderBook;
import io.haochaping.supervision.OrderQuery;
import io.haochaping.supervision.SupervisionOrder;

/** The orders that a person may see; out of scope is no different from never issued. The rated person reads none about the own case. */
@Component
class VisibleOrders {

    private static final int LARGEST_PAGE = 100;

    private final OrderBook orders;
    private final CaseFiles cases;
    private final CaseHandling handling;
    private final Organisation organisation;

    VisibleOrders(OrderBook orders, CaseFiles cases, CaseHandling handling, Organisation organisation) {
        this.orders = orders;
        this.cases = cases;
        this.handling = handling;
        this.organisation = organisation;
    }

    /** @throws Problem 404 {@code not-found} */
    SupervisionOrder require(String orderNo, Person person) {
        return orders.find(orderNo, organisation.scopeOf(person)).filter(order -> !handling.rightsOn(order.caseNo(), person).rated())
                .orElseThrow(() -> Problem.notFound("not-found"));
    }

    /** @throws Problem 404 {@code not-found} for a case that the person may not see */
    void requireCase(String caseNo, Person person) {
        cases.find(caseNo, organisation.scopeOf(person)).orElseThrow(() -> Problem.notFound("not-found"));
    }

    /** @throws Problem 400 {@code parameter-invalid} for a page below 0, a size outside 1 to {@value #LARGEST_PAGE}, a level but 1 and 2 */
    Page<SupervisionOrder> list(OrderQuery query, int page, int size, Person person) {
        require(page >= 0, "page");
        require(size >= 1 && size <= LARGEST_PAGE, "size");
        require(query.level() == null || query.level() == 1 || query.level() == 2, "level");
        return orders.list(query, organisation.scopeOf(person), PageRequest.of(page, size));
    }

    private static void require(boolean holds, String parameter) {
        if (!holds) {
            throw Problem.badRequest("parameter-invalid", parameter);
        }
    }
}
