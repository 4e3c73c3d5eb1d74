package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import io.haochaping.process.Appeal.Ends;
import io.haochaping.process.Appeal.Messages;
import io.haochaping.process.Appeal.Tasks;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An appeal: examined, rechecked once, upheld or rejected for good, settled, reminded of, found late. */
class AppealProcessTest {

    private static int appeals;

    private final ProcessEngine engine = TestEngine.engine();
    private String no = "";
    private ProcessInstance appeal;

    @BeforeEach
    void lodge() {
        BpmnAwareTests.init(engine);
        no = "SS-model-" + ++appeals;
        appeal = engine.getRuntimeService().startProcessInstanceByKey(Appeal.KEY, no,
                Map.of("appealNo", no, "jurisdiction", "district", "policy", "district-3-5-15", "policyVersion", 1));
    }

    @Test
    void asksTheExaminersUntilTheLimit() {
        BpmnAwareTests.assertThat(appeal).isWaitingAt(Tasks.EXAMINE).task().isNotAssigned().hasCandidateGroup("appealExaminers-group")
                .hasDueDate(Date.from(FakeDutyLimits.DUE));
        assertThat(task().getName()).isEqualTo("申诉认定");
    }

    @Test
    void endsUpheldByTheExaminer() {
        examine(true);

        assertEndedAt(Ends.UPHELD, "upholdAppeal", "rejectAppeal");
    }

    @Test
    void waitsForARecheckAfterARejectionWithoutAnyTask() {
        examine(false);

        assertThat(task()).isNull();
        assertThat(jobs("Timer_RecheckWindowClosed")).singleElement()
                .satisfies(job -> assertThat(job.getDuedate()).hasSameTimeAs(Date.from(FakeAppealWindows.CLOSES)));
        assertThat(TestEngine.delegate("rejectAppeal").callsFor(no)).isEmpty();
    }

    @Test
    void endsRejectedWhenTheWindowCloses() {
        examine(false);
        fire("Timer_RecheckWindowClosed");

        assertEndedAt(Ends.RECHECK_NOT_REQUESTED, "rejectAppeal", "upholdAppeal");
    }

    @ParameterizedTest
    @CsvSource({"true, EndEvent_AppealUpheld, upholdAppeal, rejectAppeal", "false, EndEvent_RecheckRefused, rejectAppeal, upholdAppeal"})
    void endsAsTheRecheckSays(boolean upheld, String end, String called, String notCalled) {
        examine(false);
        requestRecheck();
        assertThat(task()).satisfies(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo(Tasks.RECHECK));
        assertThat(jobs("Timer_RecheckWindowClosed")).isEmpty();

        complete("recheckUpheld", upheld);

        assertEndedAt(end, called, notCalled);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void isSettledWhereverItStands(int steps) {
        if (steps > 0) {
            examine(false);
        }
        if (steps > 1) {
            requestRecheck();
        }
        engine.getRuntimeService().createMessageCorrelation(Messages.SETTLED).processInstanceVariableEquals("appealNo", no).correlate();

        BpmnAwareTests.assertThat(appeal).isEnded().hasPassed(Ends.SETTLED);
        assertNothingLeft();
        assertThat(TestEngine.delegate("rejectAppeal").callsFor(no)).isEmpty();
        assertThat(TestEngine.delegate("upholdAppeal").callsFor(no)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Timer_ExaminationReminder, -86400, remindOfDuty, EndEvent_ExaminationReminded",
            "Timer_ExaminationOverdue, 1, escalateDuty, EndEvent_ExaminationSupervised",
            "Timer_RecheckReminder, -86400, remindOfDuty, EndEvent_RecheckReminded",
            "Timer_RecheckOverdue, 1, escalateDuty, EndEvent_RecheckSupervised"})
    void firesOnceBesideTheTask(String timer, long seconds, String called, String end) {
        if (timer.contains("Recheck")) {
            examine(false);
            requestRecheck();
        }
        String taskId = task().getId();
        assertThat(jobs(timer)).singleElement().satisfies(job -> assertThat(job.getDuedate())
                .hasSameTimeAs(Date.from(FakeDutyLimits.DUE.plus(Duration.ofSeconds(seconds)))));

        fire(timer);

        assertThat(TestEngine.delegate(called).callsFor(no)).containsExactly(end);
        assertThat(jobs(timer)).isEmpty();
        assertThat(task().getId()).isEqualTo(taskId);
    }

    @Test
    void leavesNothingUnreached() {
        fire("Timer_ExaminationReminder");
        fire("Timer_ExaminationOverdue");
        examine(true);
        lodge();
        examine(false);
        fire("Timer_RecheckWindowClosed");
        for (boolean upheld : new boolean[] {true, false}) {
            lodge();
            examine(false);
            requestRecheck();
            fire("Timer_RecheckReminder");
            fire("Timer_RecheckOverdue");
            complete("recheckUpheld", upheld);
        }
        isSettledWhereverItStandsAnew();

        CoverageProcessTest.assertReached(ModelFile.of(Appeal.KEY));
    }

    private void isSettledWhereverItStandsAnew() {
        lodge();
        isSettledWhereverItStands(0);
    }

    @Test
    void constantsNameEndsAndMessagesOfTheModel() {
        Set<String> ends = ModelFile.of(Appeal.KEY).all(EndEvent.class).stream().map(EndEvent::getId).collect(Collectors.toSet());
        assertThat(ends).containsExactlyInAnyOrder(Ends.UPHELD, Ends.RECHECK_NOT_REQUESTED, Ends.RECHECK_REFUSED, Ends.SETTLED,
                "EndEvent_ExaminationReminded", "EndEvent_ExaminationSupervised", "EndEvent_RecheckReminded", "EndEvent_RecheckSupervised");
    }

    private void examine(boolean upheld) {
        complete("appealUpheld", upheld);
    }

    private void complete(String outcome, boolean upheld) {
        engine.getTaskService().complete(task().getId(), Map.of(outcome, upheld));
    }

    private void requestRecheck() {
        engine.getRuntimeService().createMessageCorrelation(Messages.RECHECK_REQUESTED).processInstanceVariableEquals("appealNo", no).correlate();
    }

    private void assertEndedAt(String end, String called, String notCalled) {
        BpmnAwareTests.assertThat(appeal).isEnded().hasPassed(end);
        assertThat(TestEngine.delegate(called).callsFor(no)).containsExactly(end);
        assertThat(TestEngine.delegate(notCalled).callsFor(no)).isEmpty();
        assertNothingLeft();
    }

    private void assertNothingLeft() {
        assertThat(task()).isNull();
        assertThat(engine.getManagementService().createJobQuery().processInstanceId(appeal.getId()).count()).isZero();
        assertThat(engine.getRuntimeService().createEventSubscriptionQuery().processInstanceId(appeal.getId()).count()).isZero();
    }

    private Task task() {
        return engine.getTaskService().createTaskQuery().processInstanceId(appeal.getId()).singleResult();
    }

    private List<Job> jobs(String activityId) {
        return engine.getManagementService().createJobQuery().processInstanceId(appeal.getId()).activityId(activityId).list();
    }

    private void fire(String activityId) {
        engine.getManagementService().executeJob(jobs(activityId).get(0).getId());
    }
}
