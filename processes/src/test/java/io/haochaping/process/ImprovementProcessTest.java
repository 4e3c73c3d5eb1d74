package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;

import io.haochaping.process.Improvement.Ends;
import io.haochaping.process.Improvement.Tasks;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every way of a matter to each of its ends, and the timers of each task. */
class ImprovementProcessTest {

    @BeforeEach
    void useTheEngine() {
        BpmnAwareTests.init(TestEngine.engine());
    }

    @ParameterizedTest
    @CsvSource({"INSPECTION, 0, UNKNOWN, ADOPT", "INSPECTION, 0, SUPERIOR, FORWARD", "CONCENTRATED, 0, OWN, ADOPT", "CONCENTRATED, 0, SUPERIOR, ADOPT",
            "COMMENT, 0, SUPERIOR, FORWARD", "COMMENT, 3, SUPERIOR, FORWARD", "COMMENT, 1, UNKNOWN, ADOPT", "COMMENT, 0, OWN, ADOPT",
            "COMMENT, 0, UNKNOWN, ANSWER"})
    void aDispositionIsProposedAndNothingIsDecidedByIt(String source, int repetition, String competence, String proposal) {
        ImprovementRun run = ImprovementRun.of(source, repetition, competence);

        assertThat(run.variable("proposal")).isEqualTo(proposal);
        BpmnAwareTests.assertThat(run.instance()).isWaitingAt(Tasks.TRIAGE).hasPassed("Rule_ProposeDisposition").task()
                .hasCandidateGroup("improvementTriagers-group").hasDueDate(Date.from(FakeDutyLimits.DUE));
    }

    @Test
    void aCommentThatIsAdoptedEndsWithItsAcceptance() {
        ImprovementRun run = ImprovementRun.at(Tasks.CARRY_OUT);
        BpmnAwareTests.assertThat(run.instance()).task().hasCandidateGroup("improvementOfficers-group")
                .hasDueDate(Date.from(FakeDutyLimits.endOf(ImprovementRun.PLANNED)));

        run.completes().completes("accepted", true);

        BpmnAwareTests.assertThat(run.instance()).isEnded().hasPassed(Ends.ACCEPTED).hasNotPassed(Tasks.RECORD_EFFECT);
    }

    @Test
    void whatIsNotAcceptedIsCarriedOutAgainWithANewDay() {
        ImprovementRun run = ImprovementRun.at(Tasks.ACCEPT).completes("accepted", false, "plannedDate", "2026-04-10");

        BpmnAwareTests.assertThat(run.instance()).isWaitingAt(Tasks.CARRY_OUT).task().hasDueDate(Date.from(FakeDutyLimits.endOf("2026-04-10")));
        run.completes().completes("accepted", true);
        BpmnAwareTests.assertThat(run.instance()).isEnded().hasPassed(Ends.ACCEPTED);
    }

    @Test
    void aConcentratedProblemEndsWithItsEffectOnly() {
        ImprovementRun run = ImprovementRun.at(Tasks.RECORD_EFFECT);
        BpmnAwareTests.assertThat(run.instance()).isNotEnded().task().hasCandidateGroup("improvementAssessors-group")
                .hasDueDate(Date.from(FakeDutyLimits.endOf(ImprovementRun.EFFECT_DUE)));

        run.completes("effectShown", true);

        BpmnAwareTests.assertThat(run.instance()).isEnded().hasPassed(Ends.EFFECT_SHOWN).hasNotPassed(Ends.ACCEPTED);
    }

    @Test
    void withoutEffectTheUnitTriesAgain() {
        ImprovementRun run = ImprovementRun.at(Tasks.RECORD_EFFECT).completes("effectShown", false, "plannedDate", "2026-06-30");

        BpmnAwareTests.assertThat(run.instance()).isWaitingAt(Tasks.CARRY_OUT);
        run.completes().completes("accepted", true, "effectDue", "2026-09-01").completes("effectShown", true);
        BpmnAwareTests.assertThat(run.instance()).isEnded().hasPassed(Ends.EFFECT_SHOWN);
    }

    @ParameterizedTest
    @CsvSource({Tasks.TRIAGE, Tasks.CARRY_OUT, Tasks.ACCEPT, Tasks.RECORD_EFFECT})
    void aProblemWhoseReviewsWereAllExcludedEndsWhereverItStands(String task) {
        ImprovementRun run = ImprovementRun.at(task).unfounded();

        BpmnAwareTests.assertThat(run.instance()).isEnded().hasPassed(Ends.UNFOUNDED).hasNotPassed(Ends.EFFECT_SHOWN, Ends.ACCEPTED);
    }

    @Test
    void whatIsForwardedEndsWithTheReplyOfTheSuperior() {
        ImprovementRun run = ImprovementRun.at(Tasks.RECORD_REPLY);
        BpmnAwareTests.assertThat(run.instance()).task().hasCandidateGroup("improvementForwarders-group");

        run.completes();

        BpmnAwareTests.assertThat(run.instance()).isEnded().hasPassed(Ends.SUPERIOR_REPLIED).hasNotPassed(Tasks.CARRY_OUT);
    }

    @Test
    void aCommentIsAnswered() {
        ImprovementRun run = ImprovementRun.at(Tasks.ANSWER);
        BpmnAwareTests.assertThat(run.instance()).task().hasCandidateGroup("improvementAnswerers-group");

        run.completes();

        BpmnAwareTests.assertThat(run.instance()).isEnded().hasPassed(Ends.COMMENT_ANSWERED).hasNotPassed(Tasks.CARRY_OUT);
    }

    @Test
    void acceptanceHasARoleOfItsOwn() {
        BpmnAwareTests.assertThat(ImprovementRun.at(Tasks.ACCEPT).instance()).task().hasCandidateGroup("improvementAcceptors-group");
    }

    @ParameterizedTest
    @CsvSource({Tasks.TRIAGE + ",Triage,2026-03-05", Tasks.CARRY_OUT + ",CarryOut,2026-03-20", Tasks.ACCEPT + ",Accept,2026-03-05",
            Tasks.RECORD_EFFECT + ",Effect,2026-05-01", Tasks.RECORD_REPLY + ",Reply,2026-03-05", Tasks.ANSWER + ",Answer,2026-03-05"})
    void everyTaskRemindsOnceAndAsksTheSupervisorsOnceAndStays(String task, String name, String dueDay) {
        Instant due = FakeDutyLimits.endOf(dueDay);
        ImprovementRun run = ImprovementRun.at(task);

        firesBesideTheTask(run, "Timer_" + name + "Reminder", due.minus(Duration.ofDays(1)), "remindOfDuty", "EndEvent_" + name + "Reminded");
        firesBesideTheTask(run, "Timer_" + name + "Overdue", due.plusSeconds(1), "escalateDuty", "EndEvent_" + name + "Escalated");
    }

    /** Due when it should be, calls what it should, and leaves the task as it was. */
    private static void firesBesideTheTask(ImprovementRun run, String timer, Instant due, String called, String end) {
        String taskId = run.task().getId();
        assertThat(run.timers(timer)).singleElement().satisfies(job -> assertThat(job.getDuedate()).hasSameTimeAs(Date.from(due)));

        run.fires(timer);

        assertThat(TestEngine.delegate(called).callsFor(run.no())).containsExactly(end);
        assertThat(run.timers(timer)).isEmpty();
        assertThat(run.task().getId()).isEqualTo(taskId);
    }
}
