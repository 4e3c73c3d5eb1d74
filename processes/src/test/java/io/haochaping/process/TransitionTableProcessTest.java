package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Table, oracle and model agree on every combination of task, outcome, anonymity, policy and what happened before. */
class TransitionTableProcessTest {

    private static final int COMBINATIONS = 23_782;

    private static final List<TransitionTable.Row> ROWS = TransitionTable.rows();

    static List<TransitionTable.Row> rows() {
        return ROWS;
    }

    static List<TransitionTable.Row> steps() {
        return rows().stream().filter(row -> !row.isRefusal()).toList();
    }

    @Test
    void everyCombinationHasExactlyOneRow() {
        int combinations = 0;
        for (String task : ContractOracle.OUTCOMES.keySet()) {
            for (Situation situation : TransitionTable.situationsAt(task)) {
                for (String outcome : ContractOracle.OUTCOMES.get(task)) {
                    assertThat(ROWS).filteredOn(row -> row.appliesTo(situation, outcome)).as("%s %s", situation, outcome).hasSize(1);
                    combinations++;
                }
            }
        }
        assertThat(combinations).isEqualTo(COMBINATIONS);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theOracleAgreesWithTheTable(TransitionTable.Row row) {
        assertThat(TransitionTable.situationsOf(row)).isNotEmpty()
                .allSatisfy(situation -> assertThat(ContractOracle.step(situation, row.outcome())).hasToString(row.next()));
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theModelAgreesWithTheTable(TransitionTable.Row row) {
        for (Situation situation : TransitionTable.situationsOf(row)) {
            assertThat(Rehearsal.places(situation, row.outcome())).as("%s %s", situation, row.outcome()).containsExactly(row.next());
        }
    }
}
