package io.haochaping.duty.workflow;

import java.util.List;

import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyRoster;

/** Who may take the tasks of one role of a process; a bean that the model names in its candidate expressions. */
public class RoleCandidates {

    private final DutyRoster roster;
    private final Duty duty;
    private final String taskKey;

    RoleCandidates(DutyRoster roster, Duty duty, String taskKey) {
        this.roster = roster;
        this.duty = duty;
        this.taskKey = taskKey;
    }

    public List<String> groups(String reference) {
        return List.copyOf(roster.takers(duty, reference, taskKey).groups());
    }

    public List<String> users(String reference) {
        return List.copyOf(roster.takers(duty, reference, taskKey).users());
    }
}
