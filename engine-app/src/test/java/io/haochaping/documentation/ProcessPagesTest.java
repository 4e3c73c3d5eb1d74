package io.haochaping.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import io.haochaping.process.Processes;
import io.haochaping.process.ShippedProcess;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/processes says twice must agree with the model and the policies: ids and labels, timers, variables, limits, and the picture. */
class ProcessPagesTest {

    private static final Path PAGES = Repository.ROOT.resolve("docs/processes");

    @ParameterizedTest
    @MethodSource("io.haochaping.process.Processes#keys")
    void theTasksAreThoseOfTheModel(String key) throws IOException {
        assertThat(labels(page(key).below("Tasks"))).isEqualTo(labels(nodes(key, UserTask.class)));
    }

    @ParameterizedTest
    @MethodSource("io.haochaping.process.Processes#keys")
    void theEndsAreThoseOfTheModel(String key) throws IOException {
        assertThat(labels(page(key).below("Ends"))).isEqualTo(labels(nodes(key, EndEvent.class)));
    }

    @ParameterizedTest
    @MethodSource("io.haochaping.process.Processes#keys")
    void theTimersAreThoseOfTheModel(String key) throws IOException {
        Stream<String> timers = nodes(key, CatchEvent.class).filter(event -> event.getEventDefinitions().stream()
                .anyMatch(TimerEventDefinition.class::isInstance)).map(CatchEvent::getId);

        assertThat(page(key).firstColumn("Timers")).containsExactlyInAnyOrderElementsOf(timers.toList());
    }

    @Test
    void theVariablesAreThoseThatTheEngineMayHold() throws IOException {
        for (ShippedProcess process : Processes.ALL) {
            assertVariables(process.key(), process.variables());
        }
    }

    private static void assertVariables(String key, Set<String> names) throws IOException {
        assertThat(page(key).firstColumn("Variables")).containsExactlyInAnyOrderElementsOf(names);
    }

    @ParameterizedTest
    @CsvSource({"district-3-5-15, 1", "tax-10, 2"})
    void theLimitsAreThoseOfThePolicies(String policy, int column) throws IOException {
        Map<String, String> written = new HashMap<>();
        for (String key : Processes.keys()) {
            page(key).below("Deadlines").stream().filter(cells -> !cells.get(column).equals("–"))
                    .forEach(cells -> written.put(cells.get(0), cells.get(column)));
        }

        assertThat(written).isEqualTo(limits(policy));
    }

    @ParameterizedTest
    @MethodSource("io.haochaping.process.Processes#keys")
    void thePictureShowsThePresentModel(String key) throws IOException {
        assertThat(PAGES.resolve(key + ".png")).isNotEmptyFile();
        assertThat(Files.readString(PAGES.resolve(key + ".md")))
                .as("the model has changed since the picture was drawn: run bin/pictures, and look at what it draws")
                .contains("<!-- picture of model " + digest(model(key)) + " -->");
    }

    private static Tables page(String key) throws IOException {
        return new Tables(Files.readString(PAGES.resolve(key + ".md")));
    }

    private static Path model(String key) {
        return Repository.ROOT.resolve("processes/src/main/resources/processes/" + key + "/" + key + ".bpmn");
    }

    private static <T extends FlowNode> Stream<T> nodes(String key, Class<T> type) {
        return Bpmn.readModelFromFile(model(key).toFile()).getModelElementsByType(type).stream();
    }

    private static Map<String, String> labels(Stream<? extends FlowNode> nodes) {
        Map<String, String> labels = new HashMap<>();
        nodes.forEach(node -> labels.put(node.getId(), node.getName()));
        return labels;
    }

    private static Map<String, String> labels(List<List<String>> rows) {
        Map<String, String> labels = new HashMap<>();
        rows.forEach(cells -> labels.put(cells.get(0), cells.get(1)));
        return labels;
    }

    private static Map<String, String> limits(String policy) throws IOException {
        Map<String, String> limits = new HashMap<>();
        Path shipped = Repository.ROOT.resolve("engine-app/src/main/resources/db/data/policy-limits-1.csv");
        Files.readAllLines(shipped).stream().map(line -> line.split(",")).filter(cells -> cells[0].equals(policy)).forEach(cells ->
                limits.put(cells[2].toLowerCase(Locale.ROOT), cells[3] + unit(cells) + (cells[7].equals("true") ? " (assumption)" : "")));
        return limits;
    }

    private static String unit(String[] cells) {
        return cells[4].equals("WORKING") ? " wd" : " nd";
    }

    private static String digest(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
