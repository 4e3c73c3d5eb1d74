package io.haochaping.duty.workflow;

import java.util.Map;

import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyRoster;
import io.haochaping.duty.DutyTask;
import io.haochaping.engine.GatedTask;
import io.haochaping.engine.Inputs;
import io.haochaping.engine.TaskGate;
import io.haochaping.identity.problem.Problem;
import org.camunda.bpm.engine.TaskService;

/** A duty's word at the gate: whoever may take the task claims and completes it, with the inputs that it asks for. */
final class DutyGate implements TaskGate {

    private final Duty duty;
    private final DutyRoster roster;
    private final TaskService tasks;

    DutyGate(Duty duty, DutyRoster roster, TaskService tasks) {
        this.duty = duty;
        this.roster = roster;
        this.tasks = tasks;
    }

    @Override
    public String processKey() {
        return duty.processKey();
    }

    @Override
    public void checkClaim(GatedTask task, String userId) {
        if (!roster.mayTake(userId, duty, reference(task), task.key())) {
            throw Problem.forbidden("not-eligible");
        }
    }

    @Override
    public Map<String, Object> accept(GatedTask task, String userId, Map<String, Object> inputs) {
        checkClaim(task, userId);
        DutyTask open = new DutyTask(task.id(), task.processKey(), task.key(), reference(task), task.createdAt());
        return duty.accept(open, userId, new Inputs(inputs, duty.inputs(task.key())));
    }

    private String reference(GatedTask task) {
        return (String) tasks.getVariable(task.id(), duty.referenceVariable());
    }
}
