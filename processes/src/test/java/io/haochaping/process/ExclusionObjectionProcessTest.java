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

import io.haochaping.process.ExclusionObjection.Ends;
import io.haochaping.process.ExclusionObjection.Tasks;
import io.haochaping.process.ExclusionObjection.Variables;

/** An objection: refused by the first, refused by the second, revoked; reminded of and supervised at both. */
class ExclusionObjectionProcessTest {

    private static final Date DUE = Date.from(FakeDutyLimits.DUE);

    private final MatterRun run = MatterRun.of(ExclusionObjection.KEY, Variables.OBJECTION_NO);

    @Test
    void firstAsksThoseWhoDecideUntilTheLimit() {
        assertThat(run.task().getTaskDefinitionKey()).isEqualTo(Tasks.DECIDE);
        assertThat(run.task().getDueDate()).hasSameTimeAs(DUE);
        assertThat(TestEngine.engine().getTaskService().getIdentityLinksForTask(run.task().getId()))
                .anyMatch(link -> "objectionDeciders-group".equals(link.getGroupId()));
    }

    @Test
    void endsWithTheFirstNo() {
        run.complete(Tasks.DECIDE, Variables.OBJECTION_UPHELD, false);

        assertThat(run.isEnded()).isTrue();
        assertThat(run.ends()).containsExactly(Ends.REFUSED);
        assertThat(TestEngine.delegate("revokeExclusion").callsFor(run.caseNo())).isEmpty();
    }

    @Test
    void endsWithTheSecondNoAndDoesNotGoBack() {
        run.complete(Tasks.DECIDE, Variables.OBJECTION_UPHELD, true).complete(Tasks.CONFIRM, Variables.REVOCATION_CONFIRMED, false);

        assertThat(run.isEnded()).isTrue();
        assertThat(run.ends()).containsExactly(Ends.REFUSED);
        assertThat(TestEngine.delegate("revokeExclusion").callsFor(run.caseNo())).isEmpty();
    }

    @Test
    void revokesOnceBothSayYes() {
        run.complete(Tasks.DECIDE, Variables.OBJECTION_UPHELD, true);
        assertThat(TestEngine.engine().getTaskService().getIdentityLinksForTask(run.task().getId()))
                .anyMatch(link -> "revocationConfirmers-group".equals(link.getGroupId()));
        run.complete(Tasks.CONFIRM, Variables.REVOCATION_CONFIRMED, true);

        assertThat(run.isEnded()).isTrue();
        assertThat(run.ends()).containsExactly(Ends.REVOKED);
        assertThat(TestEngine.delegate("revokeExclusion").callsFor(run.caseNo())).containsExactly(Ends.REVOKED);
    }

    @ParameterizedTest
    @CsvSource({"Decision, Reminder, EndEvent_DecisionReminded, remindOfDuty", "Decision, Overdue, EndEvent_DecisionSupervised, escalateDuty",
            "Confirmation, Reminder, EndEvent_ConfirmationReminded, remindOfDuty", "Confirmation, Overdue, EndEvent_ConfirmationSupervised, escalateDuty"})
    void timersFireOnceBesideTheTask(String stem, String which, String end, String called) {
        if (stem.equals("Confirmation")) {
            run.complete(Tasks.DECIDE, Variables.OBJECTION_UPHELD, true);
        }
        String task = run.task().getId();
        Date at = which.equals("Reminder") ? Date.from(FakeDutyLimits.DUE.minus(Duration.ofDays(1))) : Date.from(FakeDutyLimits.DUE.plusSeconds(1));

        run.fire("Timer_" + stem + which, at);

        assertThat(TestEngine.delegate(called).callsFor(run.caseNo())).containsExactly(end);
        assertThat(run.timers("Timer_" + stem + which)).isEmpty();
        assertThat(run.task().getId()).isEqualTo(task);
        assertThat(run.ends()).containsExactly(end);
    }

    @Test
    void everyNodeAndFlowIsReached() {
        endsWithTheFirstNo();
        ExclusionObjectionProcessTest second = new ExclusionObjectionProcessTest();
        second.timersFireOnceBesideTheTask("Decision", "Reminder", "EndEvent_DecisionReminded", "remindOfDuty");
        new ExclusionObjectionProcessTest().timersFireOnceBesideTheTask("Decision", "Overdue", "EndEvent_DecisionSupervised", "escalateDuty");
        new ExclusionObjectionProcessTest().timersFireOnceBesideTheTask("Confirmation", "Reminder", "EndEvent_ConfirmationReminded", "remindOfDuty");
        new ExclusionObjectionProcessTest().timersFireOnceBesideTheTask("Confirmation", "Overdue", "EndEvent_ConfirmationSupervised", "escalateDuty");
        new ExclusionObjectionProcessTest().endsWithTheSecondNoAndDoesNotGoBack();
        new ExclusionObjectionProcessTest().revokesOnceBothSayYes();
        ModelFile model = ModelFile.of(ExclusionObjection.KEY);

        assertThat(model.all(SequenceFlow.class).stream().map(SequenceFlow::getId)).isNotEmpty().allMatch(TestEngine.FOOTPRINTS::saw);
        assertThat(model.all(FlowNode.class).stream().map(FlowNode::getId)).isNotEmpty().allMatch(TestEngine.FOOTPRINTS::saw);
    }

    @Test
    void constantsAreThoseOfTheModel() {
        ModelFile model = ModelFile.of(ExclusionObjection.KEY);
        assertThat(model.all(UserTask.class).stream().map(UserTask::getId)).containsExactlyInAnyOrderElementsOf(Tasks.ALL);
        assertThat(model.complaints()).isEmpty();
        assertThat(model.model().<FlowNode>getModelElementById(Ends.REFUSED)).isNotNull();
        assertThat(model.model().<FlowNode>getModelElementById(Ends.REVOKED)).isNotNull();
    }
}
