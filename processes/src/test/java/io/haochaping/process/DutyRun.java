package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One instance of a process beside the case: what it waits for, how it goes on, where it ended. */
final class DutyRun {

    private static int numbers;

    private final String reference;
    private final ProcessInstance instance;

    private DutyRun(String reference, ProcessInstance instance) {
        this.reference = reference;
        this.instance = instance;
    }

    /** @param variables beside the reference and what every matter holds */
    static DutyRun started(String processKey, String referenceVariable, Map<String, Object> variables) {
        String reference = processKey + "-" + ++numbers;
        Map<String, Object> all = new HashMap<>(Map.of(referenceVariable, reference, "jurisdiction", "district", "policy", "district-3-5-15",
                "policyVersion", 1, "subject", "不动产转移登记", "caseNo", "CP-20260213-000001"));
        all.putAll(variables);
        return new DutyRun(reference, TestEngine.engine().getRuntimeService().startProcessInstanceByKey(processKey, reference, all));
    }

    DutyRun complete(String taskKey, Map<String, Object> outcome) {
        Task task = task();
        assertThat(task.getTaskDefinitionKey()).isEqualTo(taskKey);
        tasks().complete(task.getId(), outcome);
        return this;
    }

    Task task() {
        return tasks().createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }

    /** The ends that were reached while the task went on, then the one at which the instance ended. */
    List<String> ends() {
        return TestEngine.engine().getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list().stream()
                .filter(activity -> activity.getActivityType().toLowerCase().endsWith("endevent")).map(HistoricActivityInstance::getActivityId).toList();
    }

    boolean isEnded() {
        return TestEngine.engine().getRuntimeService().createProcessInstanceQuery().processInstanceId(instance.getId()).count() == 0;
    }

    /** The open task asks the role until its limit. */
    void asks(String taskKey, String label, String role) {
        assertThat(task().getTaskDefinitionKey()).isEqualTo(taskKey);
        assertThat(task().getName()).isEqualTo(label);
        assertThat(task().getDueDate()).hasSameTimeAs(Date.from(FakeDutyLimits.DUE));
        assertThat(tasks().getIdentityLinksForTask(task().getId())).extracting(link -> link.getGroupId() == null ? link.getUserId() : link.getGroupId())
                .containsExactlyInAnyOrder(role + "-group", role + "-person");
    }

    /** Both timers of the open task: there at the right time, down the right way, and the task stays the same. */
    void isRemindedAndEscalated(String name) {
        fires("Timer_" + name + "Reminder", Date.from(FakeDutyLimits.DUE.minus(Duration.ofDays(1))), "remindOfDuty", "EndEvent_" + name + "Reminded");
        fires("Timer_" + name + "Overdue", Date.from(FakeDutyLimits.DUE.plusSeconds(1)), "escalateDuty", "EndEvent_" + name + "Escalated");
    }

    private void fires(String timer, Date due, String delegate, String end) {
        String taskId = task().getId();
        List<String> before = called(delegate);
        assertThat(jobs(timer)).singleElement().satisfies(job -> assertThat(job.getDuedate()).hasSameTimeAs(due));

        management().executeJob(jobs(timer).get(0).getId());

        assertThat(called(delegate)).hasSize(before.size() + 1).last().isEqualTo(end);
        assertThat(jobs(timer)).isEmpty();
        assertThat(task().getId()).isEqualTo(taskId);
    }

    /** Where the delegate was called for this matter. */
    List<String> called(String delegate) {
        return TestEngine.delegate(delegate).callsFor(reference);
    }

    List<Job> jobs(String activityId) {
        return management().createJobQuery().processInstanceId(instance.getId()).activityId(activityId).list();
    }

    private static TaskService tasks() {
        return TestEngine.engine().getTaskService();
    }

    private static ManagementService management() {
        return TestEngine.engine().getManagementService();
    }
}
