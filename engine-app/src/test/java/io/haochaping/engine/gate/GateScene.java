package io.haochaping.engine.gate;

import java.time.Clock;
import java.util.Map;

import io.haochaping.testing.Hall;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case with an open task, and what persons try on it through the engine's own interfaces. */
abstract class GateScene {

    static final String OFFICER = "officer-district";

    @LocalServerPort
    int port;
    @Autowired
    Clock clock;
    @Autowired
    TaskService tasks;
    @Autowired
    RuntimeService runtime;

    Hall hall;
    String caseNo;
    String task;

    @BeforeEach
    void openACase() {
        hall = new Hall(port, clock);
        caseNo = hall.badReview();
        task = hall.task(OFFICER, caseNo, "Task_ContactReviewer");
    }

    Map<String, String> contacted() {
        return Map.of("contactOutcome", "REFUSED", "contactedAt", hall.now(), "contactNote", "不愿多谈");
    }

    String path(String act) {
        return "/engine-rest/task/" + task + "/" + act;
    }

    String assignee() {
        return tasks.createTaskQuery().taskId(task).singleResult().getAssignee();
    }

    /** Everything about the task and its instance that a person must not have changed. */
    String state() {
        Task now = tasks.createTaskQuery().taskId(task).singleResult();
        return now.getAssignee() + now.getOwner() + now.getDelegationState() + now.getDueDate() + now.getFollowUpDate() + now.getPriority()
                + now.isSuspended() + runtime.getVariables(now.getExecutionId()) + tasks.getVariablesLocal(task) + tasks.getIdentityLinksForTask(task).size()
                + tasks.getTaskComments(task).size() + hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("events").size();
    }
}
