package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import io.haochaping.process.SpotCheck.Ends;
import io.haochaping.process.SpotCheck.Tasks;

import org.junit.jupiter.api.Test;

/** A spot check: one question to the reviewer, and supervision where the answer contradicts the record. */
class SpotCheckProcessTest {

    static DutyRun opened() {
        return DutyRun.started(SpotCheck.KEY, "checkNo", Map.of());
    }

    static DutyRun checked(String outcome) {
        return opened().complete(Tasks.SPOT_CHECK, Map.of("checkOutcome", outcome));
    }

    @Test
    void asksSupervisors() {
        opened().asks(Tasks.SPOT_CHECK, "抽查回访", "spotCheckers");
    }

    @Test
    void endsWithoutMoreWhenTheVisitIsConfirmed() {
        DutyRun check = checked("CONFIRMED");

        assertThat(check.isEnded()).isTrue();
        assertThat(check.ends()).containsExactly(Ends.VISIT_CONFIRMED);
        assertThat(check.called("superviseContradiction")).isEmpty();
    }

    @Test
    void supervisesAContradiction() {
        DutyRun check = checked("CONTRADICTED");

        assertThat(check.isEnded()).isTrue();
        assertThat(check.ends()).containsExactly(Ends.VISIT_CONTRADICTED);
        assertThat(check.called("superviseContradiction")).containsExactly(Ends.VISIT_CONTRADICTED);
    }

    @Test
    void endsWithoutMoreWhenNobodyAnswers() {
        DutyRun check = checked("UNREACHABLE");

        assertThat(check.isEnded()).isTrue();
        assertThat(check.ends()).containsExactly(Ends.REVIEWER_UNREACHABLE);
        assertThat(check.called("superviseContradiction")).isEmpty();
    }

    @Test
    void remindsAndEscalatesBesideTheTask() {
        DutyRun check = opened();
        check.isRemindedAndEscalated("SpotCheck");

        assertThat(check.complete(Tasks.SPOT_CHECK, Map.of("checkOutcome", "CONFIRMED")).isEnded()).isTrue();
    }

    @Test
    void leavesNoNodeAndNoFlowUntouched() {
        endsWithoutMoreWhenTheVisitIsConfirmed();
        supervisesAContradiction();
        endsWithoutMoreWhenNobodyAnswers();
        remindsAndEscalatesBesideTheTask();

        CoverageProcessTest.assertReached(ModelFile.of(SpotCheck.KEY));
    }
}
