package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Table, oracle and model of each process beside the case agree on every event in every state for every kind of matter. */
class MatterTransitionsProcessTest {

    private static final Map<String, MatterTable> TABLES = MatterOracle.KINDS.keySet().stream()
            .collect(Collectors.toMap(process -> process, MatterTable::of, (one, other) -> one, TreeMap::new));

    static Stream<MatterTable> tables() {
        return TABLES.values().stream();
    }

    /** A kind of matter in a state, with the way there. */
    record Stand(MatterTable table, String kind, String at, List<String> way) {

        String process() {
            return table.process();
        }

        Map<String, String> next() {
            return table.nextOf(kind, at);
        }

        Map<String, String> follows() {
            return next().entrySet().stream().filter(cell -> !cell.getValue().matches("-|4.*"))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        }

        /** What our own rule refuses with 400, the model would do; anything else that is refused it does not wait for. */
        static boolean isOffered(String next) {
            return !next.matches("-|409.*");
        }

        MatterPlay play() {
            MatterPlay matter = new MatterPlay(process(), kind);
            way.forEach(matter::happens);
            return matter;
        }

        @Override
        public String toString() {
            return process() + ", " + kind + ", at " + at;
        }
    }

    static Stream<Stand> stands() {
        return tables().flatMap(table -> MatterOracle.KINDS.get(table.process()).stream()
                .flatMap(kind -> MatterWays.from(table, kind).entrySet().stream().map(way -> new Stand(table, kind, way.getKey(), way.getValue()))));
    }

    @Test
    void everyProcessBesideTheCaseHasATable() {
        assertThat(Processes.ALL).extracting(ShippedProcess::key).filteredOn(key -> !Set.of(BadReviewHandling.KEY, Supervision.KEY).contains(key))
                .containsExactlyInAnyOrderElementsOf(TABLES.keySet());
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyEventOfEveryKindHasExactlyOneRow(MatterTable table) {
        for (String event : table.events()) {
            for (String kind : MatterOracle.KINDS.get(table.process())) {
                assertThat(table.rows()).filteredOn(row -> row.event().equals(event) && row.appliesTo(kind)).as("%s %s", event, kind).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void theTableNamesEverythingThatTheModelWaitsForAndEveryEnd(MatterTable table) {
        ModelFile model = ModelFile.of(table.process());
        Set<String> waits = new TreeSet<>(model.all(UserTask.class).stream().map(FlowElement::getId).toList());
        model.all(TimerEventDefinition.class).forEach(timer -> waits.add("timer " + ((FlowElement) timer.getParentElement()).getId()));
        model.all(MessageEventDefinition.class).stream().filter(definition -> definition.getParentElement() instanceof CatchEvent)
                .forEach(definition -> waits.add("message " + definition.getMessage().getName()));
        assertThat(table.events().stream().map(event -> event.startsWith("Task_") ? event.split(" ")[0] : event).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(waits);

        Set<String> ends = table.rows().stream().flatMap(row -> row.next().values().stream()).filter(next -> next.startsWith("EndEvent_"))
                .collect(Collectors.toSet());
        assertThat(model.all(EndEvent.class).stream().map(FlowElement::getId).filter(id -> !id.matches(".*(Reminded|Supervised|Escalated)")))
                .containsExactlyInAnyOrderElementsOf(ends);
    }

    @ParameterizedTest
    @MethodSource("stands")
    void theOracleAgreesWithTheTable(Stand stand) {
        stand.next().forEach((event, next) ->
                assertThat(MatterOracle.next(stand.process(), stand.kind(), stand.at(), event)).as(event).isEqualTo(next));
    }

    @ParameterizedTest
    @MethodSource("stands")
    void theModelAgreesWithTheTable(Stand stand) {
        MatterPlay matter = stand.play();
        stand.next().forEach((event, next) -> assertThat(matter.offers(event)).as(event).isEqualTo(Stand.isOffered(next)));
        stand.follows().forEach((event, next) -> {
            MatterPlay played = event.startsWith("timer ") && next.equals(stand.at()) ? matter : stand.play();
            played.happens(event);
            assertThat(played.places()).as(event).containsExactly(next);
        });
    }

    @Test
    void everyStateIsReachedByAKindOfMatter() {
        tables().forEach(table -> assertThat(MatterOracle.KINDS.get(table.process()).stream()
                .flatMap(kind -> MatterWays.from(table, kind).keySet().stream())).as(table.process()).containsAll(table.states()).contains(MatterTable.ENDED));
    }
}
