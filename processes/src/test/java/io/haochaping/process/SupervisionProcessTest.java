package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.engine.test.junit5.ProcessEngineExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An order of its own: answered, withdrawn, reminded of, taken to the supervisors. */
class SupervisionProcessTest {

    @RegisterExtension
    static final ProcessEngineExtension ENGINE = ProcessEngineExtension.builder().useProcessEngine(TestEngine.engine()).build();

    private static int orders;

    private final String caseNo = "CP-order-" + ++orders;
    private ProcessInstance order;

    @BeforeEach
    void issueTheOrder() {
        BpmnAwareTests.init(TestEngine.engine());
        order = ENGINE.getRuntimeService().startProcessInstanceByKey(Supervision.KEY, caseNo, Map.of("caseNo", caseNo, "supervisionCause", "CONTACT"));
    }

    @Test
    void asksTheRoleOfTheCauseUntilTheLimit() {
        BpmnAwareTests.assertThat(order).isWaitingAt(Supervision.TASK_SUPERVISE_OVERDUE).task().isNotAssigned()
                .hasCandidateGroup("supervisors-group-CONTACT").hasDueDate(Date.from(FakeSupervisionLimits.DUE));
        assertThat(task().getName()).isEqualTo("督办");
    }

    @Test
    void endsWhenAnswered() {
        ENGINE.getTaskService().complete(task().getId());

        BpmnAwareTests.assertThat(order).isEnded().hasPassed("EndEvent_SupervisionAnswered").hasNotPassed("EndEvent_OrderWithdrawn");
        assertThat(jobs("Timer_SupervisionOverdue")).isEmpty();
    }

    @Test
    void isWithdrawnByMessageWithItsTask() {
        ENGINE.getRuntimeService().createMessageCorrelation(Supervision.MESSAGE_WITHDRAWN).processInstanceBusinessKey(caseNo).correlate();

        BpmnAwareTests.assertThat(order).isEnded().hasPassed("EndEvent_OrderWithdrawn").hasNotPassed("EndEvent_SupervisionAnswered");
        assertThat(ENGINE.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNo).count()).isZero();
    }

    @Test
    void remindsOnceAndKeepsTheTask() {
        firesBesideTheTask("Timer_SupervisionReminder", Date.from(FakeSupervisionLimits.DUE.minus(Duration.ofDays(1))), "remindOfSupervision",
                "EndEvent_SupervisionReminded", "askSupervisors");
    }

    @Test
    void asksTheSupervisorsWhenOverdueAndKeepsTheTask() {
        firesBesideTheTask("Timer_SupervisionOverdue", Date.from(FakeSupervisionLimits.DUE.plusSeconds(1)), "askSupervisors",
                "EndEvent_SupervisorsAsked", "remindOfSupervision");
    }

    private void firesBesideTheTask(String timer, Date due, String called, String end, String notCalled) {
        String taskId = task().getId();
        assertThat(jobs(timer)).singleElement().satisfies(job -> assertThat(job.getDuedate()).hasSameTimeAs(due));

        ENGINE.getManagementService().executeJob(jobs(timer).get(0).getId());

        assertThat(TestEngine.delegate(called).callsFor(caseNo)).containsExactly(end);
        assertThat(TestEngine.delegate(notCalled).callsFor(caseNo)).isEmpty();
        assertThat(jobs(timer)).isEmpty();
        assertThat(task().getId()).isEqualTo(taskId);
    }

    private Task task() {
        return ENGINE.getTaskService().createTaskQuery().processInstanceBusinessKey(caseNo).singleResult();
    }

    private List<Job> jobs(String activityId) {
        return ENGINE.getManagementService().createJobQuery().processInstanceId(order.getId()).activityId(activityId).list();
    }
}
