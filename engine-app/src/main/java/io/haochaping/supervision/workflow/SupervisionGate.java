package io.haochaping.supervision.workflow;

import java.util.Map;
import java.util.Set;

import io.haochaping.engine.GatedTask;
import io.haochaping.engine.Inputs;
import io.haochaping.engine.TaskGate;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.problem.Problem;
import io.haochaping.process.Supervision;
import io.haochaping.process.Supervision.Variables;
import io.haochaping.supervision.OrderReplies;
import io.haochaping.supervision.SupervisionCause;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Supervision's word at the gate: a candidate answers an order with a note. */
@Component
class SupervisionGate implements TaskGate {

    private static final String NOTE = "supervisionNote";

    private final OrderReplies replies;
    private final Accounts accounts;
    private final TaskService tasks;

    SupervisionGate(OrderReplies replies, Accounts accounts, TaskService tasks) {
        this.replies = replies;
        this.accounts = accounts;
        this.tasks = tasks;
    }

    @Override
    public String processKey() {
        return Supervision.KEY;
    }

    @Override
    public void checkClaim(GatedTask task, String userId) {
        Set<String> groups = accounts.groupsOf(userId);
        boolean candidate = tasks.getIdentityLinksForTask(task.id()).stream()
                .anyMatch(link -> userId.equals(link.getUserId()) || link.getGroupId() != null && groups.contains(link.getGroupId()));
        if (!candidate) {
            throw Problem.forbidden("not-eligible");
        }
    }

    @Override
    public Map<String, Object> accept(GatedTask task, String userId, Map<String, Object> inputs) {
        checkClaim(task, userId);
        String note = new Inputs(inputs, Set.of(NOTE)).requiredText(NOTE);
        String cause = (String) tasks.getVariable(task.id(), Variables.CAUSE);
        replies.answer(task.caseNo(), SupervisionCause.valueOf(cause), note, userId);
        return Map.of();
    }
}
