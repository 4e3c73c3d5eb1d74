package io.haochaping.supervision.workflow;

import java.util.Map;
import java.util.Set;

import io.haochaping.engine.GatedTask;
import io.haochaping.engine.Inputs;
import io.haochaping.engine.TaskGate;
import io.haochaping.identity.problem.Problem;
import io.haochaping.process.Supervision;
import io.haochaping.process.Supervision.Variables;
import io.haochaping.supervision.OrderAddressees;
import io.haochaping.supervision.OrderReplies;
import io.haochaping.supervision.SupervisionCause;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Supervision's word at the gate: an addressee answers an order with a note. */
@Component
class SupervisionGate implements TaskGate {

    private static final String NOTE = "supervisionNote";

    private final OrderReplies replies;
    private final OrderAddressees addressees;
    private final TaskService tasks;

    SupervisionGate(OrderReplies replies, OrderAddressees addressees, TaskService tasks) {
        this.replies = replies;
        this.addressees = addressees;
        this.tasks = tasks;
    }

    @Override
    public String processKey() {
        return Supervision.KEY;
    }

    @Override
    public void checkClaim(GatedTask task, String userId) {
        if (!addressees.includes(addressees.of(task.caseNo(), cause(task)), userId)) {
            throw Problem.forbidden("not-eligible");
        }
    }

    @Override
    public Map<String, Object> accept(GatedTask task, String userId, Map<String, Object> inputs) {
        checkClaim(task, userId);
        String note = new Inputs(inputs, Set.of(NOTE)).requiredText(NOTE);
        replies.answer(task.caseNo(), cause(task), note, userId);
        return Map.of();
    }

    private SupervisionCause cause(GatedTask task) {
        return SupervisionCause.valueOf((String) tasks.getVariable(task.id(), Variables.CAUSE));
    }
}
