package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.haochaping.process.ContractOracle.Moved;
import io.haochaping.process.Situation.Reviewer;
import org.junit.jupiter.api.Test;

/** Searches every situation that a case can get into, with the model asked at each step, and finds a way out of each. */
class WholeCaseProcessTest {

    private final Map<Situation, Set<Situation>> successors = new HashMap<>();
    private final Map<List<Object>, List<String>> rehearsed = new HashMap<>();

    /** Without an appeal, which would end each of them. */
    @Test
    void everySituationCanStillEndAndTheModelGoesAlong() {
        Deque<Situation> open = new ArrayDeque<>();
        for (Reviewer reviewer : Reviewer.values()) {
            Stream.of(Situation.TAX, Situation.DISTRICT).forEach(policy -> open.add(Situation.received(reviewer, policy)));
        }
        while (!open.isEmpty()) {
            Situation now = open.remove();
            if (!successors.containsKey(now)) {
                successors.put(now, ContractOracle.ended(now) ? Set.of() : explore(now));
                open.addAll(successors.get(now));
            }
        }

        assertThat(successors.keySet()).extracting(Situation::at).contains("Task_ArbitrateDispatch", Situation.WAITING, ContractOracle.EXCLUDED);
        assertThat(thoseThatCanEnd()).containsAll(successors.keySet());
    }

    private Set<Situation> explore(Situation now) {
        Set<Situation> next = new HashSet<>();
        for (Situation variant : List.of(now.withAttempts(false), now.withAttempts(true))) {
            for (String outcome : ContractOracle.OUTCOMES.get(now.at())) {
                if (!outcome.equals(ContractOracle.APPEAL_UPHELD) && ContractOracle.step(variant, outcome) instanceof Moved moved) {
                    assertThat(modelled(variant, outcome)).as("%s %s", variant, outcome).containsExactly(moved.to().at());
                    next.add(moved.to().withAttempts(false));
                }
            }
        }
        return next;
    }

    /** The model is asked once for all situations that look the same to its gateways; their expressions name nothing else. */
    private List<String> modelled(Situation situation, String outcome) {
        List<Object> visible = List.of(situation.at(), outcome, situation.policy(), situation.facts(), String.valueOf(situation.finding()));
        return rehearsed.computeIfAbsent(visible, key -> Rehearsal.places(situation, outcome));
    }

    private Set<Situation> thoseThatCanEnd() {
        Set<Situation> ending = new HashSet<>(successors.keySet().stream().filter(ContractOracle::ended).toList());
        boolean grown = true;
        while (grown) {
            grown = ending.addAll(successors.entrySet().stream().filter(entry -> entry.getValue().stream().anyMatch(ending::contains))
                    .map(Map.Entry::getKey).toList());
        }
        return ending;
    }
}
