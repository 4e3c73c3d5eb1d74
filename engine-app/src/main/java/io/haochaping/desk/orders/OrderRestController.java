package io.haochaping.desk.orders;

import java.time.Clock;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import io.haochaping.casefile.EvidenceStore.Evidence;
import io.haochaping.desk.orders.OrderJson.FileJson;
import io.haochaping.identity.CurrentPerson;
import io.haochaping.supervision.OrderEvidence;
import io.haochaping.supervision.OrderQuery;
import io.haochaping.supervision.SupervisionOrder;

/** Orders over REST for staff. */
@RestController
class OrderRestController {

    record IssueBody(@Nullable String text) {

        @Override
        public String toString() {
            return "IssueBody";
        }
    }

    private final VisibleOrders orders;
    private final OrderVerbs verbs;
    private final OrderEvidence evidence;
    private final CurrentPerson current;
    private final Clock clock;

    OrderRestController(VisibleOrders orders, OrderVerbs verbs, OrderEvidence evidence, CurrentPerson current, Clock clock) {
        this.orders = orders;
        this.verbs = verbs;
        this.evidence = evidence;
        this.current = current;
        this.clock = clock;
    }

    /** @param open true: open ones; false: ended ones; without: all */
    @GetMapping("/api/v1/supervision-orders")
    @Transactional(readOnly = true)
    public OrderJson.ListJson list(@RequestParam(required = false) @Nullable Boolean open, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Page<SupervisionOrder> found = orders.list(OrderQuery.open(open), page, size, current.require());
        return new OrderJson.ListJson(found.map(order -> OrderJson.of(order, clock.instant(), List.of())).getContent(), page, size,
                found.getTotalElements());
    }

    @GetMapping("/api/v1/supervision-orders/{orderNo}")
    @Transactional(readOnly = true)
    public OrderJson one(@PathVariable String orderNo) {
        return document(orders.require(orderNo, current.require()));
    }

    @PostMapping("/api/v1/supervision-orders/{orderNo}/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    FileJson attach(@PathVariable String orderNo, @RequestParam(required = false) @Nullable MultipartFile file) {
        return file(verbs.attach(orderNo, file));
    }

    @PostMapping("/api/v1/cases/{caseNo}/supervision-orders")
    @ResponseStatus(HttpStatus.CREATED)
    OrderJson issue(@PathVariable String caseNo, @RequestBody IssueBody body) {
        SupervisionOrder issued = verbs.issue(caseNo, body.text());
        return OrderJson.of(issued, clock.instant(), List.of());
    }

    private OrderJson document(SupervisionOrder order) {
        return OrderJson.of(order, clock.instant(), evidence.of(order).stream().map(OrderRestController::file).toList());
    }

    private static FileJson file(Evidence file) {
        return new FileJson(file.id(), file.fileName(), file.mediaType(), file.size(), file.sha256(), file.actor(), OrderJson.at(file.at()));
    }
}
