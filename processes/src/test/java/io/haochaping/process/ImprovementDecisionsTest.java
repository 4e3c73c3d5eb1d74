package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionTableResult;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The thresholds from which on a problem is a concentrated one; the other decision is walked with its process. */
class ImprovementDecisionsTest {

    @ParameterizedTest
    @CsvSource({"NORM, 5, 30", "TASK, 5, 30", "WINDOW, 5, 30", "STAFF, 3, 30", "UNIT, 20, 30"})
    void saysFromHowManyReviewsWithinHowManyDaysOn(String kind, int reviews, int days) {
        assertThat(thresholds(kind).getSingleResult().getEntryMap()).isEqualTo(Map.of("reviews", reviews, "days", days));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "norm", "CHANNEL"})
    void knowsNoOtherKind(String kind) {
        assertThat(thresholds(kind)).isEmpty();
    }

    private static DmnDecisionTableResult thresholds(String kind) {
        return TestEngine.engine().getDecisionService().evaluateDecisionTableByKey(Improvement.DECISION_CONCENTRATION, Map.of("kind", kind));
    }
}
