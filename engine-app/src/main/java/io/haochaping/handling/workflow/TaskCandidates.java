package io.haochaping.handling.workflow;

import java.util.List;

import io.haochaping.handling.Eligibility;

/** Who may take the tasks of one role; the beans {@code officers}, {@code leaders} … in expressions. */
public class TaskCandidates {

    private final Eligibility eligibility;
    private final String taskKey;

    TaskCandidates(Eligibility eligibility, String taskKey) {
        this.eligibility = eligibility;
        this.taskKey = taskKey;
    }

    public List<String> groups(String caseNo) {
        return eligibility.candidates(caseNo, taskKey).groups();
    }

    public List<String> users(String caseNo) {
        return eligibility.candidates(caseNo, taskKey).users();
    }
}
