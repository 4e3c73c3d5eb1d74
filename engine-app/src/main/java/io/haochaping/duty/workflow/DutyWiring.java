package io.haochaping.duty.workflow;

import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyRoster;
import io.haochaping.engine.TaskGate;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;

/** Makes the beans of a process out of its duty: its word at the gate, and the roles that its model names. */
@Component
public class DutyWiring {

    private final DutyRoster roster;
    private final TaskService tasks;

    DutyWiring(DutyRoster roster, TaskService tasks) {
        this.roster = roster;
        this.tasks = tasks;
    }

    public TaskGate gate(Duty duty) {
        return new DutyGate(duty, roster, tasks);
    }

    /** @param taskKey a task that stands for all tasks of the role */
    public RoleCandidates role(Duty duty, String taskKey) {
        return new RoleCandidates(roster, duty, taskKey);
    }
}
