package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;

import io.haochaping.process.Situation.LastVisit;
import io.haochaping.process.Situation.Reviewer;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A case ends as excluded by an appeal, wherever it stands; and starts anew when its exclusion is revoked. */
class ExclusionProcessTest {

    private static final Situation RECEIVED = Situation.received(Reviewer.REAL_NAME, Situation.DISTRICT);
    private final RuntimeService runtime = TestEngine.engine().getRuntimeService();

    static Stream<String> tasks() {
        return BadReviewHandling.Tasks.ALL.stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void anUpheldAppealEndsTheCaseAtEveryTaskWithAllItsTimers(String task) {
        CaseRun run = CaseRun.inFrontOf(RECEIVED.at(task).withFinding("JUSTIFIED_SIMPLE"));
        assertThat(jobsOf(run)).isPositive();

        uphold(run);

        assertEndedAsExcluded(run);
    }

    @Test
    void anUpheldAppealEndsTheCaseWhileItWaitsForTheAnswerToAnOrder() {
        CaseRun run = CaseRun.inFrontOf(RECEIVED.at("Task_ReturnVisit").withFinding("JUSTIFIED_SIMPLE").withVisits(LastVisit.DISSATISFIED, 1));
        run.with("DISSATISFIED");
        assertThat(run.places()).containsExactly(Situation.WAITING);

        uphold(run);

        assertEndedAsExcluded(run);
    }

    @Test
    void theDecisionEndsTheCaseByTheSameEndWithAllItsTimers() {
        CaseRun run = CaseRun.inFrontOf(RECEIVED.at("Task_DecideExclusion")).with("true");

        assertEndedAsExcluded(run);
    }

    @Test
    void aRevokedExclusionStartsTheCaseAnewAtVerificationWithItsTimers() {
        CaseRun.inFrontOf(RECEIVED.at("Task_DecideExclusion")).with("true");
        ProcessInstance anew = runtime.createMessageCorrelation(BadReviewHandling.Messages.EXCLUSION_REVOKED)
                .processInstanceBusinessKey("CP-revoked-1").setVariables(Map.of("caseNo", "CP-revoked-1", "exclusionRefused", true))
                .correlateStartMessage();

        assertThat(runtime.getActiveActivityIds(anew.getId())).containsExactly(BadReviewHandling.Tasks.VERIFY);
        BadReviewHandling.Deadlines.OF_THE_CASE.values().forEach(timers -> Stream.of(timers.reminder(), timers.overdue())
                .forEach(timer -> assertThat(TestEngine.engine().getManagementService().createJobQuery().processInstanceId(anew.getId())
                        .activityId(timer).count()).as(timer).isEqualTo(1)));
    }

    private void uphold(CaseRun run) {
        runtime.createMessageCorrelation(BadReviewHandling.Messages.APPEAL_UPHELD).processInstanceBusinessKey(run.caseNo()).correlate();
    }

    private void assertEndedAsExcluded(CaseRun run) {
        assertThat(run.isOpen()).isFalse();
        assertThat(run.places()).containsExactly(BadReviewHandling.Ends.REVIEW_EXCLUDED);
        assertThat(TestEngine.delegate("excludeReview").callsFor(run.caseNo())).containsExactly(BadReviewHandling.Ends.REVIEW_EXCLUDED);
        assertThat(TestEngine.delegate("closeCase").callsFor(run.caseNo())).isEmpty();
        assertThat(jobsOf(run)).isZero();
        assertThat(run.task()).isNull();
        assertThat(runtime.createEventSubscriptionQuery().processInstanceId(run.instanceId()).count()).isZero();
    }

    private static long jobsOf(CaseRun run) {
        return TestEngine.engine().getManagementService().createJobQuery().processInstanceId(run.instanceId()).count();
    }
}
