package io.haochaping.handling;

import static org.assertj.core.api.Assertions.assertThat;

import io.haochaping.review.Dimension;
import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.handling.TaskInputs.Input;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import io.haochaping.process.Improvement;
import io.haochaping.process.Processes;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every user task has one Camunda Form, and each form asks exactly what the contract lets the task take. */
class FormsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{(.*?)}}");
    private static final Pattern TEXT_IN_EXPRESSION = Pattern.compile("\"[^\"]*\"");
    private static final Pattern NAME = Pattern.compile("[A-Za-z]+");
    private static final Set<String> WORDS = Set.of("if", "then", "else", "null", "true", "false", "or", "replace");
    private static final Set<String> FACTS = Set.of("caseNo", "kind", "unitName", "subject", "satisfaction", "realName",
            "finding", "plannedDate", "returns");

    static List<TaskInputs> tasks() {
        return TaskInputs.ALL;
    }

    @Test
    void leavesNoFormWithoutTask() {
        assertThat(FormFile.all()).extracting(FormFile::path)
                .containsExactlyInAnyOrderElementsOf(Processes.ALL.stream().flatMap(process -> process.tasks().stream()
                        .map(task -> new TaskInputs(process.key(), task, List.of()).formPath())).toList());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void namesTheFormAfterProcessAndTask(TaskInputs task) {
        JsonNode form = FormFile.of(task).json();

        assertThat(form.path("id").asText()).isEqualTo(task.process() + "-" + task.formName());
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(16);
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void asksForExactlyTheInputsOfTheTask(TaskInputs task) {
        assertThat(FormFile.of(task).fields()).extracting(field -> field.path("key").asText())
                .containsExactlyInAnyOrderElementsOf(task.inputs().stream().map(Input::key).toList());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void offersExactlyTheOutcomesOfTheTask(TaskInputs task) {
        for (Input decision : task.decisions()) {
            assertThat(FormFile.of(task).field(decision.key()).path("values"))
                    .extracting(value -> value.path("value").asText())
                    .containsExactlyInAnyOrderElementsOf(decision.outcomes());
        }
    }

    @Test
    void offersTheNineDimensionsWhereTheNormsDoNotTell() {
        TaskInputs verify = TaskInputs.ALL.stream().filter(task -> task.task().equals("Task_VerifyReview")).findFirst().orElseThrow();

        assertThat(FormFile.of(verify).field("dimension").path("values")).extracting(value -> value.path("value").asText())
                .containsExactlyElementsOf(Arrays.stream(Dimension.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void presetsNothingAndShowsNoFieldThatCannotBeEdited(TaskInputs task) {
        for (JsonNode field : FormFile.of(task).fields()) {
            assertThat(field.has("defaultValue")).as(field.path("key").asText()).isFalse();
            assertThat(field.has("readonly") || field.has("disabled")).as(field.path("key").asText()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void requiresEveryFieldThatIsShownAndLimitsTexts(TaskInputs task) {
        for (JsonNode field : FormFile.of(task).fields()) {
            assertThat(field.at("/validate/required").asBoolean()).as(field.path("key").asText())
                    .isNotEqualTo(TaskInputs.OPTIONAL.contains(field.path("key").asText()));
            if (field.path("type").asText().startsWith("text")) {
                assertThat(field.at("/validate/maxLength").asInt()).isBetween(1, 2000);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void putsFactsFirstAndTheDecisionAfterAllThatItDoesNotCallFor(TaskInputs task) {
        List<JsonNode> components = FormFile.of(task).components();

        assertThat(components.get(0).path("type").asText()).isEqualTo("text");
        task.decisions().forEach(decision -> {
            int at = components.indexOf(FormFile.of(task).field(decision.key()));
            assertThat(components.subList(at + 1, components.size()))
                    .allSatisfy(after -> assertThat(after.at("/conditional/hide").asText()).contains(decision.key()));
            assertThat(components.subList(0, at)).noneMatch(before -> before.has("conditional"));
        });
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void hidesAnInputJustForTheOutcomesThatDoNotNeedIt(TaskInputs task) {
        for (Input input : task.inputs()) {
            String hide = FormFile.of(task).field(input.key()).at("/conditional/hide").asText();
            assertThat(hide).as(input.key()).isEqualTo(input.hideExpression());
        }
    }

    @TestFactory
    List<DynamicTest> showsOnlyFactsThatTheEngineMayHold() {
        return tasks().stream()
                .map(task -> DynamicTest.dynamicTest(task.task(), () -> assertThat(factsIn(task)).isSubsetOf(allowed(task))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void linksToThePageOfItsMatter(TaskInputs task) {
        String page = switch (task.process()) {
            case "appeal" -> "/appeals/{{appealNo}}";
            case "improvement" -> "/improvements/{{improvementNo}}";
            case "exclusion-objection" -> "/objections/{{objectionNo}}";
            case "deadline-extension" -> "/extensions/{{extensionNo}}";
            default -> "/cases/{{caseNo}}";
        };
        assertThat(FormFile.of(task).text()).contains("<a href=\"" + page + "\" target=\"_blank\">");
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void showsNameOfTheServiceOnlyAfterTakingMarkupOut(TaskInputs task) {
        assertThat(FormFile.of(task).text()).doesNotContain("{{subject}}").contains("replace(subject, \"[^");
    }

    private static Set<String> allowed(TaskInputs task) {
        Set<String> allowed = new TreeSet<>(FACTS);
        if (task.process().equals("supervision")) {
            allowed.add("supervisionCause");
        }
        if (task.process().equals("exclusion-objection")) {
            allowed.add("objectionNo");
        }
        if (task.process().equals("deadline-extension")) {
            allowed.addAll(Set.of("extensionNo", "oldDate", "newDate"));
        }
        if (task.process().equals("appeal")) {
            allowed.addAll(Set.of("appealNo", "appealKind"));
        }
        if (task.process().equals("improvement")) {
            allowed.addAll(Improvement.Variables.ALL);
        }
        if (task.process().equals("lead-transfer")) {
            allowed.add("leadNo");
        }
        if (task.process().equals("spot-check")) {
            allowed.add("checkNo");
        }
        return allowed;
    }

    private static Set<String> factsIn(TaskInputs task) {
        return PLACEHOLDER.matcher(FormFile.of(task).text()).results()
                .map(placeholder -> TEXT_IN_EXPRESSION.matcher(placeholder.group(1)).replaceAll(""))
                .flatMap(expression -> NAME.matcher(expression).results())
                .map(name -> name.group())
                .filter(name -> !WORDS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
