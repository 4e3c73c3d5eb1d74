package io.haochaping.spotcheck;

import static org.assertj.core.api.Assertions.assertThat;

import io.haochaping.casefile.VisitOutcome;
import io.haochaping.voice.HandlingRating;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every pair of what is on record and what the reviewer says. */
class ContradictionTest {

    @ParameterizedTest
    @CsvSource({"SATISFIED, DISSATISFIED, true", "BASICALLY_SATISFIED, DISSATISFIED, true", "UNREACHABLE, DISSATISFIED, true",
        "DISSATISFIED, DISSATISFIED, false", "REFUSED, DISSATISFIED, false", ", DISSATISFIED, false", "SATISFIED, SATISFIED, false",
        "SATISFIED, BASICALLY_SATISFIED, false", "DISSATISFIED, SATISFIED, false", "UNREACHABLE, SATISFIED, false", "SATISFIED, , false"})
    void onlyADiscontentReviewerContradictsAVisitThatEndedWellOrReachedNobody(VisitOutcome recorded, HandlingRating rated, boolean contradicts) {
        assertThat(Contradiction.between(recorded, rated)).isEqualTo(contradicts);
    }
}
