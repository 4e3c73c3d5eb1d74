package io.haochaping.handling.workflow;

import io.haochaping.handling.CaseProcess;
import io.haochaping.supervision.SupervisionAnswered;
import io.haochaping.supervision.SupervisionCause;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A case that waits for the answer to the order of its second dissatisfied visit goes on when that answer is there. */
@Component
class AnsweredOrders {

    private final CaseProcess process;

    AnsweredOrders(CaseProcess process) {
        this.process = process;
    }

    @EventListener
    void on(SupervisionAnswered answered) {
        if (answered.cause() == SupervisionCause.SECOND_DISSATISFACTION) {
            process.supervisionAnswered(answered.caseNo());
        }
    }
}
