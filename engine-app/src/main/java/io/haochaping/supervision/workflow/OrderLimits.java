package io.haochaping.supervision.workflow;

import java.time.Instant;
import java.util.Date;

import io.haochaping.supervision.OrderReplies;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrder;
import org.springframework.stereotype.Component;

/** When an order is due; the bean {@code supervisionLimits} in expressions. */
@Component("supervisionLimits")
public class OrderLimits {

    private final OrderReplies replies;

    OrderLimits(OrderReplies replies) {
        this.replies = replies;
    }

    public Date due(String caseNo, String cause) {
        return Date.from(order(caseNo, cause).dueAt());
    }

    public Date overdue(String caseNo, String cause) {
        return Date.from(order(caseNo, cause).dueAt().plusSeconds(1));
    }

    /** Without a reminder the due time stands in: the order's one timer is then also its reminder. */
    public Date reminder(String caseNo, String cause) {
        SupervisionCause of = SupervisionCause.valueOf(cause);
        Instant at = replies.remindAt(caseNo, of).orElseGet(() -> order(caseNo, cause).dueAt());
        return Date.from(at);
    }

    private SupervisionOrder order(String caseNo, String cause) {
        return replies.open(caseNo, SupervisionCause.valueOf(cause)).orElseThrow();
    }
}
