package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import io.haochaping.process.Situation.LastVisit;
import io.haochaping.process.Situation.Reviewer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each timer of the case: its job and date, where it goes, and that it leaves the guarded task alone. */
class TimersProcessTest {

    private static final List<String> CASE_TIMERS = List.of("Timer_ContactReminder", "Timer_ContactOverdue", "Timer_RectifyReminder",
            "Timer_RectifyOverdue", "Timer_CloseReminder", "Timer_CloseOverdue");

    @ParameterizedTest
    @CsvSource({
            "Timer_ContactReminder, contactReminder, EndEvent_ContactReminded, remindOfDeadline, Task_ContactReviewer",
            "Timer_ContactOverdue, contactOverdue, EndEvent_ContactSupervised, superviseOverdue, Task_ContactReviewer",
            "Timer_RectifyReminder, rectifyReminder, EndEvent_RectifyReminded, remindOfDeadline, Task_VerifyReview",
            "Timer_RectifyOverdue, rectifyOverdue, EndEvent_RectifySupervised, superviseOverdue, Task_SignOff",
            "Timer_CloseReminder, closeReminder, EndEvent_CloseReminded, remindOfDeadline, Task_ReturnVisit",
            "Timer_CloseOverdue, closeOverdue, EndEvent_CloseSupervised, superviseOverdue, Task_ReturnVisit",
            "Timer_DispatchOverdue, dispatchOverdue, EndEvent_DispatchSupervised, superviseOverdue, Task_DispatchCase",
            "Timer_ArbitrationOverdue, dispatchOverdue, EndEvent_ArbitrationSupervised, superviseOverdue, Task_ArbitrateDispatch",
            "Timer_DecisionReminder, decisionReminder, EndEvent_DecisionReminded, remindOfDeadline, Task_DecideExclusion",
            "Timer_DecisionOverdue, decisionOverdue, EndEvent_DecisionSupervised, superviseOverdue, Task_DecideExclusion",
            "Timer_FilingOverdue, filingOverdue, EndEvent_FilingSupervised, superviseOverdue, Task_FileCase"})
    void firesOnceAndLeavesTheTaskAlone(String timer, String question, String end, String delegate, String task) {
        for (String policy : List.of(Situation.TAX, Situation.DISTRICT)) {
            CaseRun run = CaseRun.inFrontOf(Situation.received(Reviewer.REAL_NAME, policy).at(task));
            String taskId = run.task().getId();
            assertThat(run.timers(timer)).singleElement()
                    .satisfies(job -> assertThat(job.getDuedate()).hasSameTimeAs(FakeDeadlines.answer(question, run.caseNo())));

            run.fire(timer);

            assertThat(TestEngine.delegate(delegate).callsFor(run.caseNo())).containsExactly(end);
            assertThat(run.timers(timer)).isEmpty();
            assertThat(run.places()).containsExactly(task);
            assertThat(run.task().getId()).isEqualTo(taskId);
        }
    }

    @ParameterizedTest
    @CsvSource({"Timer_DispatchOverdue, Task_DispatchCase, ASSIGN", "Timer_ArbitrationOverdue, Task_ArbitrateDispatch, ASSIGN",
            "Timer_DecisionReminder, Task_DecideExclusion, false", "Timer_DecisionOverdue, Task_DecideExclusion, false",
            "Timer_FilingOverdue, Task_FileCase, false"})
    void goesWithTheTaskThatItGuards(String timer, String task, String outcome) {
        CaseRun run = CaseRun.inFrontOf(Situation.received(Reviewer.REAL_NAME, Situation.DISTRICT).at(task).withFinding("JUSTIFIED_SIMPLE"));
        assertThat(run.timers(timer)).hasSize(1);

        run.with(outcome);

        assertThat(run.timers(timer)).isEmpty();
        assertThat(TestEngine.delegate("superviseOverdue").callsFor(run.caseNo())).isEmpty();
    }

    @Test
    void threeReturnsGiveOneJobAndOneOrderForEachDeadlineOfTheCase() {
        Situation met = Situation.received(Reviewer.REAL_NAME, Situation.DISTRICT);
        CaseRun run = CaseRun.received(met, true);
        for (int loop = 0; loop < 3; loop++) {
            run.with("RETURN_CASE").with("ASSIGN");
            assertThat(run.places()).containsExactly("Task_ContactReviewer");
            CASE_TIMERS.forEach(timer -> assertThat(run.timers(timer)).as(timer).hasSize(1));
        }
        run.fire("Timer_ContactOverdue");
        run.with("REACHED").know(met.withContactMet(true)).with("RETURN_CASE").with("ASSIGN");

        assertThat(run.places()).containsExactly("Task_VerifyReview");
        assertThat(run.timers("Timer_ContactOverdue")).isEmpty();
        assertThat(TestEngine.delegate("superviseOverdue").callsFor(run.caseNo())).containsExactly("EndEvent_ContactSupervised");
        assertThat(TestEngine.DEADLINES.timesAsked("contactOverdue", run.caseNo())).isEqualTo(1);
        assertThat(TestEngine.DEADLINES.timesAsked("rectifyOverdue", run.caseNo())).isEqualTo(1);
    }

    @Test
    void anOpenOrderDoesNotKeepTheCaseFromClosing() {
        CaseRun run = CaseRun.received(Situation.received(Reviewer.ANONYMOUS, Situation.TAX), true);
        run.fire("Timer_CloseOverdue");
        TestEngine.engine().getRuntimeService().startProcessInstanceByKey(Supervision.KEY, run.caseNo(),
                Map.of("caseNo", run.caseNo(), "supervisionCause", "CLOSE"));

        run.with("JUSTIFIED_SIMPLE").with("done").with("true").with("true");

        assertThat(run.places()).containsExactly(BadReviewHandling.Ends.CASE_CLOSED);
        assertThat(TestEngine.delegate("closeCase").callsFor(run.caseNo())).containsExactly(BadReviewHandling.Ends.CASE_CLOSED);
        CASE_TIMERS.forEach(timer -> assertThat(run.timers(timer)).isEmpty());
        assertThat(TestEngine.engine().getTaskService().createTaskQuery().processInstanceBusinessKey(run.caseNo()).list())
                .singleElement().satisfies(task -> assertThat(task.getTaskDefinitionKey()).isEqualTo(Supervision.TASK_SUPERVISE_OVERDUE));
    }

    @Test
    void theSecondDissatisfactionWaitsForTheAnswerAndThenFiles() {
        Situation again = Situation.received(Reviewer.REAL_NAME, Situation.DISTRICT).at("Task_ReturnVisit").withFinding("JUSTIFIED_SIMPLE")
                .withVisits(LastVisit.DISSATISFIED, 1);
        CaseRun run = CaseRun.inFrontOf(again).with("DISSATISFIED");

        assertThat(run.places()).containsExactly(Situation.WAITING);
        assertThat(TestEngine.delegate("superviseSecondDissatisfaction").callsFor(run.caseNo())).containsExactly("Event_SecondDissatisfactionSupervised");
        assertThat(run.task()).isNull();

        assertThat(run.with("answered").places()).containsExactly("Task_FileCase");
    }

    @Test
    void anExclusionEndsTheCaseAndItsTimers() {
        CaseRun run = CaseRun.inFrontOf(Situation.received(Reviewer.REAL_NAME, Situation.DISTRICT).at("Task_DecideExclusion")).with("true");

        assertThat(run.places()).containsExactly(BadReviewHandling.Ends.REVIEW_EXCLUDED);
        assertThat(TestEngine.delegate("excludeReview").callsFor(run.caseNo())).containsExactly(BadReviewHandling.Ends.REVIEW_EXCLUDED);
        assertThat(TestEngine.delegate("closeCase").callsFor(run.caseNo())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "false"})
    void takesTruthAsTextToo(String text) {
        CaseRun run = CaseRun.inFrontOf(Situation.received(Reviewer.REAL_NAME, Situation.DISTRICT).at("Task_DecideExclusion"));
        TestEngine.engine().getTaskService().complete(run.task().getId(), Map.of("exclusionUpheld", text));

        assertThat(run.isOpen()).isEqualTo(text.equals("false"));
    }
}
