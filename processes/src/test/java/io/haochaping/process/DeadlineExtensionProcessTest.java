package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Date;

import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.haochaping.process.DeadlineExtension.Ends;
import io.haochaping.process.DeadlineExtension.Messages;
import io.haochaping.process.DeadlineExtension.Tasks;
import io.haochaping.process.DeadlineExtension.Variables;

/** A request for more time: granted, refused by either, lapsed at either, withdrawn at either; reminded of and supervised at both. */
class DeadlineExtensionProcessTest {

    private final MatterRun run = MatterRun.of(DeadlineExtension.KEY, Variables.EXTENSION_NO);

    @Test
    void asksTheLeaderThenTheCoordinator() {
        assertThat(run.task().getDueDate()).hasSameTimeAs(Date.from(FakeDutyLimits.DUE));
        assertThat(candidates()).contains("extensionEndorsers-group");

        run.complete(Tasks.ENDORSE, Variables.EXTENSION_ENDORSED, true);

        assertThat(candidates()).contains("extensionApprovers-group");
    }

    private java.util.List<String> candidates() {
        return TestEngine.engine().getTaskService().getIdentityLinksForTask(run.task().getId()).stream().map(link -> link.getGroupId()).toList();
    }

    @Test
    void movesTheLimitOnceBothAgree() {
        run.complete(Tasks.ENDORSE, Variables.EXTENSION_ENDORSED, true).complete(Tasks.APPROVE, Variables.EXTENSION_APPROVED, true);

        endsIn(Ends.GRANTED, "grantExtension");
    }

    @Test
    void endsWithTheLeadersNo() {
        run.complete(Tasks.ENDORSE, Variables.EXTENSION_ENDORSED, false);

        endsIn(Ends.REFUSED, null);
    }

    @Test
    void endsWithTheCoordinatorsNo() {
        run.complete(Tasks.ENDORSE, Variables.EXTENSION_ENDORSED, true).complete(Tasks.APPROVE, Variables.EXTENSION_APPROVED, false);

        endsIn(Ends.REFUSED, null);
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void lapsesWhenTheLimitPasses(boolean endorsed) {
        endorse(endorsed);

        run.fire(DeadlineExtension.TIMER_LIMIT, Date.from(FakeExtensionLimits.LAPSE));

        endsIn(Ends.LAPSED, "lapseExtension");
    }

    @ParameterizedTest
    @CsvSource({"false", "true"})
    void isWithdrawnWithItsCase(boolean endorsed) {
        endorse(endorsed);

        run.correlate(Messages.WITHDRAWN);

        endsIn(Ends.WITHDRAWN, null);
    }

    private void endorse(boolean endorsed) {
        if (endorsed) {
            run.complete(Tasks.ENDORSE, Variables.EXTENSION_ENDORSED, true);
        }
    }

    private void endsIn(String end, String called) {
        assertThat(run.isEnded()).isTrue();
        assertThat(run.ends()).contains(end);
        for (String delegate : new String[] {"grantExtension", "lapseExtension"}) {
            assertThat(TestEngine.delegate(delegate).callsFor(run.caseNo())).hasSize(delegate.equals(called) ? 1 : 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"Endorsement, Reminder, EndEvent_EndorsementReminded, remindOfDuty", "Endorsement, Overdue, EndEvent_EndorsementSupervised, escalateDuty",
            "Approval, Reminder, EndEvent_ApprovalReminded, remindOfDuty", "Approval, Overdue, EndEvent_ApprovalSupervised, escalateDuty"})
    void timersFireOnceBesideTheTask(String stem, String which, String end, String called) {
        endorse(stem.equals("Approval"));
        String task = run.task().getId();
        Date at = which.equals("Reminder") ? Date.from(FakeDutyLimits.DUE.minus(Duration.ofDays(1))) : Date.from(FakeDutyLimits.DUE.plusSeconds(1));

        run.fire("Timer_" + stem + which, at);

        assertThat(TestEngine.delegate(called).callsFor(run.caseNo())).containsExactly(end);
        assertThat(run.timers("Timer_" + stem + which)).isEmpty();
        assertThat(run.task().getId()).isEqualTo(task);
        assertThat(run.timers(DeadlineExtension.TIMER_LIMIT)).hasSize(1);
    }

    @Test
    void everyNodeAndFlowIsReached() {
        new DeadlineExtensionProcessTest().movesTheLimitOnceBothAgree();
        new DeadlineExtensionProcessTest().endsWithTheLeadersNo();
        new DeadlineExtensionProcessTest().endsWithTheCoordinatorsNo();
        new DeadlineExtensionProcessTest().lapsesWhenTheLimitPasses(true);
        new DeadlineExtensionProcessTest().isWithdrawnWithItsCase(false);
        new DeadlineExtensionProcessTest().timersFireOnceBesideTheTask("Endorsement", "Reminder", "EndEvent_EndorsementReminded", "remindOfDuty");
        new DeadlineExtensionProcessTest().timersFireOnceBesideTheTask("Endorsement", "Overdue", "EndEvent_EndorsementSupervised", "escalateDuty");
        new DeadlineExtensionProcessTest().timersFireOnceBesideTheTask("Approval", "Reminder", "EndEvent_ApprovalReminded", "remindOfDuty");
        new DeadlineExtensionProcessTest().timersFireOnceBesideTheTask("Approval", "Overdue", "EndEvent_ApprovalSupervised", "escalateDuty");
        ModelFile model = ModelFile.of(DeadlineExtension.KEY);

        assertThat(model.all(SequenceFlow.class).stream().map(SequenceFlow::getId)).isNotEmpty().allMatch(TestEngine.FOOTPRINTS::saw);
        assertThat(model.all(FlowNode.class).stream().map(FlowNode::getId)).isNotEmpty().allMatch(TestEngine.FOOTPRINTS::saw);
    }

    @Test
    void constantsAreThoseOfTheModel() {
        ModelFile model = ModelFile.of(DeadlineExtension.KEY);
        assertThat(model.all(UserTask.class).stream().map(UserTask::getId)).containsExactlyInAnyOrderElementsOf(Tasks.ALL);
        assertThat(model.complaints()).isEmpty();
        assertThat(model.model().<FlowNode>getModelElementById(DeadlineExtension.TIMER_LIMIT)).isNotNull();
    }
}
