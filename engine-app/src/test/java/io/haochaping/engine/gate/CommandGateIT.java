package io.haochaping.engine.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall;
import org.assertj.core.api.SoftAssertions;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guarantee behind the filter: the engine's services themselves refuse a person what the contract refuses. */
@DemoTest
class CommandGateIT {

    @LocalServerPort
    private int port;
    @Autowired
    private Clock clock;
    @Autowired
    private ProcessEngine engine;

    private Task task;
    private Job job;

    @BeforeEach
    void openACase() {
        String caseNo = new Hall(port, clock).badReview();
        task = engine.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNo).singleResult();
        job = engine.getManagementService().createJobQuery().processInstanceId(task.getProcessInstanceId()).listPage(0, 1).get(0);
    }

    @AfterEach
    void leave() {
        engine.getIdentityService().clearAuthentication();
    }

    @Test
    void refusesPersonsEveryForbiddenCommand() {
        SoftAssertions soft = new SoftAssertions();
        for (Map.Entry<String, String> person : Map.of("officer-district", "officer-hall", "admin", "camunda-admin").entrySet()) {
            engine.getIdentityService().setAuthentication(person.getKey(), List.of(person.getValue()));
            forbidden().forEach((name, act) -> soft.assertThatThrownBy(act).as(person.getKey() + " " + name)
                    .isInstanceOf(AuthorizationException.class).hasMessageContaining("not-through-the-engine"));
            engine.getIdentityService().clearAuthentication();
        }
        soft.assertAll();
        Task after = engine.getTaskService().createTaskQuery().taskId(task.getId()).singleResult();
        assertThat(after.getAssignee()).isNull();
        assertThat(after.getPriority()).isEqualTo(task.getPriority());
        assertThat(after.getDueDate()).isEqualTo(task.getDueDate());
    }

    @Test
    void letsOwnCodeWorkWithoutAPerson() {
        TaskService tasks = engine.getTaskService();
        assertThatCode(() -> {
            tasks.setPriority(task.getId(), 60);
            tasks.setAssignee(task.getId(), "officer-district");
            engine.getManagementService().setJobDuedate(job.getId(), job.getDuedate());
        }).doesNotThrowAnyException();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).singleResult().getPriority()).isEqualTo(60);
    }

    @Test
    void letsPersonsRead() {
        engine.getIdentityService().setAuthentication("officer-district", List.of("officer-hall"));
        assertThat(engine.getTaskService().createTaskQuery().taskId(task.getId()).count()).isOne();
        assertThat(engine.getTaskService().getVariable(task.getId(), "caseNo")).isNotNull();
        assertThat(engine.getFormService().getTaskFormVariables(task.getId())).isNotEmpty();
    }

    @Test
    void neverEndsACaseByAnUncaughtError() {
        assertThatThrownBy(() -> engine.getTaskService().handleBpmnError(task.getId(), "nobody-catches-this"))
                .isInstanceOf(ProcessEngineException.class);
        assertThat(engine.getTaskService().createTaskQuery().taskId(task.getId()).count()).isOne();
        assertThat(engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId()).count()).isOne();
    }

    private Map<String, ThrowingCallable> forbidden() {
        Map<String, ThrowingCallable> acts = new LinkedHashMap<>();
        String id = task.getId();
        String instance = task.getProcessInstanceId();
        TaskService tasks = engine.getTaskService();
        acts.put("error", () -> tasks.handleBpmnError(id, "X"));
        acts.put("escalation", () -> tasks.handleEscalation(id, "X"));
        acts.put("delegate", () -> tasks.delegateTask(id, "admin"));
        acts.put("resolve", () -> tasks.resolveTask(id, Map.of("finding", "X")));
        acts.put("assign", () -> tasks.setAssignee(id, "admin"));
        acts.put("owner", () -> tasks.setOwner(id, "admin"));
        acts.put("due date", () -> tasks.setDueDate(id, new Date()));
        acts.put("follow-up", () -> tasks.setFollowUpDate(id, new Date()));
        acts.put("priority", () -> tasks.setPriority(id, 1));
        acts.put("save", () -> tasks.saveTask(task));
        acts.put("delete task", () -> tasks.deleteTask(id));
        acts.put("candidate", () -> tasks.addCandidateUser(id, "admin"));
        acts.put("candidate group", () -> tasks.deleteCandidateGroup(id, "officer-hall"));
        acts.put("variable", () -> tasks.setVariable(id, "finding", "X"));
        acts.put("local variable", () -> tasks.setVariableLocal(id, "finding", "X"));
        acts.put("remove variable", () -> tasks.removeVariable(id, "caseNo"));
        acts.put("comment", () -> tasks.createComment(id, instance, "x"));
        acts.put("attachment", () -> tasks.createAttachment("x", id, instance, "x", "x", "http://x"));
        acts.put("process variable", () -> engine.getRuntimeService().setVariable(instance, "finding", "X"));
        acts.put("modification", () -> engine.getRuntimeService().createProcessInstanceModification(instance).cancelAllForActivity("Task_ContactReviewer").execute());
        acts.put("suspension", () -> engine.getRuntimeService().suspendProcessInstanceById(instance));
        acts.put("deletion", () -> engine.getRuntimeService().deleteProcessInstance(instance, "x"));
        acts.put("message", () -> engine.getRuntimeService().correlateMessage("supervision-answered"));
        acts.put("start message", () -> engine.getRuntimeService().correlateMessage("bad-review-received"));
        acts.put("start", () -> engine.getRuntimeService().startProcessInstanceByKey("bad-review-handling"));
        acts.put("signal", () -> engine.getRuntimeService().signalEventReceived("x"));
        acts.put("trigger", () -> engine.getRuntimeService().signal(instance));
        acts.put("job due date", () -> engine.getManagementService().setJobDuedate(job.getId(), new Date()));
        acts.put("execute job", () -> engine.getManagementService().executeJob(job.getId()));
        acts.put("delete job", () -> engine.getManagementService().deleteJob(job.getId()));
        acts.put("retries with due date", () -> engine.getManagementService().setJobRetries(1).jobId(job.getId()).dueDate(new Date()).execute());
        acts.put("retries of many", () -> engine.getManagementService().setJobRetriesAsync(List.of(job.getId()), 1));
        acts.put("retries by definition", () -> engine.getManagementService().setJobRetriesByJobDefinitionId(job.getJobDefinitionId(), 0));
        acts.put("suspend jobs", () -> engine.getManagementService().suspendJobById(job.getId()));
        acts.put("property", () -> engine.getManagementService().setProperty("x", "y"));
        acts.put("deployment", () -> engine.getRepositoryService().createDeployment().addString("x.bpmn", "<x/>").deploy());
        acts.put("delete deployment", () -> engine.getRepositoryService().deleteDeployment("x", true));
        acts.put("suspend definition", () -> engine.getRepositoryService().suspendProcessDefinitionByKey("bad-review-handling"));
        acts.put("delete history", () -> engine.getHistoryService().deleteHistoricProcessInstance(instance));
        acts.put("delete variable history", () -> engine.getHistoryService().deleteHistoricVariableInstancesByProcessInstanceId(instance));
        acts.put("cleanup", () -> engine.getHistoryService().cleanUpHistoryAsync(true));
        acts.put("delete user", () -> engine.getIdentityService().deleteUser("officer-district"));
        acts.put("membership", () -> engine.getIdentityService().createMembership("officer-district", "camunda-admin"));
        acts.put("unlock", () -> engine.getIdentityService().unlockUser("officer-district"));
        acts.put("user info", () -> engine.getIdentityService().setUserInfo("officer-district", "a", "b"));
        acts.put("delete authorization", () -> engine.getAuthorizationService().deleteAuthorization("x"));
        acts.put("external task", () -> engine.getExternalTaskService().fetchAndLock(1, "x").topic("x", 1).execute());
        acts.put("decision", () -> engine.getDecisionService().evaluateDecisionTableByKey("x", Map.of()));
        acts.put("condition", () -> engine.getRuntimeService().createConditionEvaluation().setVariable("a", 1).evaluateStartConditions());
        return acts;
    }
}
