package io.haochaping.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.ThrowEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;

/** Constants and models say the same, both ways. */
class ConstantsTest {

    private static final ModelFile CASE = ModelFile.BAD_REVIEW_HANDLING;
    private static final ModelFile ORDER = ModelFile.SUPERVISION;
    private static final Pattern NAME = Pattern.compile("(?<![.\\w])([a-zA-Z_]\\w*)");

    @Test
    void keysAreTheIdsOfTheProcesses() {
        assertThat(ids(CASE, Process.class)).containsExactly(BadReviewHandling.KEY);
        assertThat(ids(ORDER, Process.class)).containsExactly(Supervision.KEY);
    }

    @Test
    void tasksAreTheUserTasks() {
        assertThat(ids(CASE, UserTask.class)).isEqualTo(BadReviewHandling.Tasks.ALL).isEqualTo(texts(BadReviewHandling.Tasks.class));
        assertThat(ids(ORDER, UserTask.class)).containsExactly(Supervision.TASK_SUPERVISE_OVERDUE);
    }

    @Test
    void tasksHaveTheLabelsOfTheContract() {
        Map<String, String> labels = Stream.of(CASE, ORDER).flatMap(model -> model.all(UserTask.class).stream())
                .collect(Collectors.toMap(BaseElement::getId, UserTask::getName));

        assertThat(labels).containsExactlyInAnyOrderEntriesOf(Contract.LABELS);
    }

    @Test
    void formsAreNamedAfterProcessAndTask() {
        for (ModelFile model : ModelFile.ALL) {
            assertThat(model.all(UserTask.class)).allSatisfy(task -> assertThat(task.getCamundaFormRef())
                    .isEqualTo(model.key() + task.getId().replace("Task_", "").replaceAll("([A-Z])", "-$1").toLowerCase()));
        }
    }

    @Test
    void endsAreTheEndEventsOfTheProcess() {
        Set<String> ends = CASE.all(EndEvent.class).stream().map(BaseElement::getId).collect(Collectors.toCollection(HashSet::new));
        ends.removeAll(BadReviewHandling.Deadlines.REMINDED_AT.keySet());
        ends.removeAll(BadReviewHandling.Deadlines.SUPERVISED_AT.keySet());

        assertThat(ends).isEqualTo(texts(BadReviewHandling.Ends.class));
    }

    @Test
    void remindersAndOrdersEndWhereTheConstantsSay() {
        assertThat(endsOf("remindOfDeadline")).isEqualTo(BadReviewHandling.Deadlines.REMINDED_AT.keySet());
        assertThat(endsOf("superviseOverdue")).isEqualTo(BadReviewHandling.Deadlines.SUPERVISED_AT.keySet());
    }

    @Test
    void timersOfTheCaseStartTheEventSubProcesses() {
        Set<String> timers = BadReviewHandling.Deadlines.OF_THE_CASE.values().stream()
                .flatMap(pair -> Stream.of(pair.reminder(), pair.overdue())).collect(Collectors.toSet());
        Set<String> started = CASE.all(TimerEventDefinition.class).stream().map(timer -> (FlowNode) timer.getParentElement())
                .filter(event -> event.getParentElement() instanceof SubProcess).map(BaseElement::getId).collect(Collectors.toSet());

        assertThat(started).isEqualTo(timers).hasSize(6);
        BadReviewHandling.Deadlines.OF_THE_CASE.forEach((deadline, pair) -> {
            assertThat(endBehind(pair.reminder())).matches(end -> deadline.equals(BadReviewHandling.Deadlines.REMINDED_AT.get(end)));
            assertThat(endBehind(pair.overdue())).matches(end -> deadline.equals(BadReviewHandling.Deadlines.SUPERVISED_AT.get(end)));
        });
    }

    @Test
    void messagesThatAreWaitedForAreTheConstants() {
        assertThat(awaited(CASE)).isEqualTo(texts(BadReviewHandling.Messages.class));
        assertThat(awaited(ORDER)).containsExactly(Supervision.MESSAGE_WITHDRAWN);
    }

    @Test
    void linksComeInPairs() {
        Map<String, List<Boolean>> thrownByName = new HashMap<>();
        CASE.all(LinkEventDefinition.class).forEach(link -> thrownByName.computeIfAbsent(link.getName(), name -> new ArrayList<>())
                .add(link.getParentElement() instanceof ThrowEvent));

        assertThat(thrownByName).containsOnlyKeys("arbitration", "verification", "rework", "explanation");
        assertThat(thrownByName.values()).allSatisfy(ends -> assertThat(ends).containsOnlyOnce(false).contains(true));
    }

    @Test
    void beansAreExactlyThoseThatExpressionsName() {
        assertThat(named(CASE, true)).isEqualTo(BadReviewHandling.Beans.ALL);
        assertThat(named(ORDER, true)).isEqualTo(Supervision.BEANS);
    }

    @Test
    void expressionsReadNoOtherVariables() {
        assertThat(BadReviewHandling.Variables.ALL).containsAll(named(CASE, false)).isEqualTo(texts(BadReviewHandling.Variables.class));
        assertThat(Supervision.Variables.ALL).containsAll(named(ORDER, false)).isEqualTo(texts(Supervision.Variables.class));
    }

    @Test
    void variablesAreThoseOfTheContract() {
        assertThat(BadReviewHandling.Variables.ALL).isEqualTo(Contract.VARIABLES);
    }

    @Test
    void comparisonsUseTheValuesOfTheContract() {
        List<String> compared = XmlScan.of(CASE.xml()).expressions().stream()
                .flatMap(body -> Pattern.compile("'([^']*)'").matcher(body).results().map(found -> found.group(1))).toList();

        assertThat(compared).isNotEmpty();
        assertThat(Contract.OUTCOMES).containsAll(compared);
    }

    @Test
    void theLanesAreThoseOfTheOrganisation() {
        assertThat(CASE.all(Lane.class)).extracting(Lane::getName).containsExactlyInAnyOrder("系统", "承办单位", "单位负责人", "好差评管理岗", "复核岗");
    }

    @Test
    void improvementIsAsItsConstantsSay() {
        ModelFile improvement = ModelFile.of(Improvement.KEY);

        assertThat(ids(improvement, Process.class)).containsExactly(Improvement.KEY);
        assertThat(ids(improvement, UserTask.class)).isEqualTo(Improvement.Tasks.ALL).isEqualTo(texts(Improvement.Tasks.class));
        assertThat(ids(improvement, EndEvent.class)).containsAll(Improvement.Ends.ALL);
        assertThat(Improvement.Ends.ALL).isEqualTo(texts(Improvement.Ends.class));
        assertThat(named(improvement, true)).isEqualTo(Improvement.BEANS);
        assertThat(Improvement.Variables.ALL).containsAll(named(improvement, false)).isEqualTo(texts(Improvement.Variables.class));
    }

    private static Set<String> ids(ModelFile model, Class<? extends BaseElement> type) {
        return model.all(type).stream().map(BaseElement::getId).collect(Collectors.toSet());
    }

    private static Set<String> texts(Class<?> constants) {
        return Arrays.stream(constants.getFields()).filter(field -> field.getType() == String.class).map(field -> {
            try {
                return (String) field.get(null);
            } catch (IllegalAccessException impossible) {
                throw new IllegalStateException(impossible);
            }
        }).collect(Collectors.toSet());
    }

    private static Set<String> endsOf(String delegate) {
        return CASE.all(MessageEventDefinition.class).stream().filter(message -> ("${" + delegate + "}").equals(message.getCamundaDelegateExpression()))
                .map(message -> ((EndEvent) message.getParentElement()).getId()).collect(Collectors.toSet());
    }

    private static String endBehind(String timer) {
        FlowNode event = CASE.model().getModelElementById(timer);
        return event.getOutgoing().iterator().next().getTarget().getId();
    }

    private static Set<String> awaited(ModelFile model) {
        return model.all(MessageEventDefinition.class).stream().filter(message -> message.getParentElement() instanceof CatchEvent)
                .map(message -> message.getMessage().getName()).collect(Collectors.toSet());
    }

    /** The names of beans, or the names of variables, that the expressions of the model use. */
    private static Set<String> named(ModelFile model, boolean beans) {
        Set<String> names = new TreeSet<>();
        for (String body : XmlScan.of(model.xml()).expressions()) {
            String code = body.replaceAll("'[^']*'", "");
            Matcher matcher = NAME.matcher(code);
            while (matcher.find()) {
                boolean delegate = code.equals(matcher.group(1)) && !BadReviewHandling.Variables.ALL.contains(code);
                boolean bean = delegate || code.startsWith(".", matcher.end());
                if (bean == beans) {
                    names.add(matcher.group(1));
                }
            }
        }
        names.removeAll(Set.of("null", "true", "false"));
        return names;
    }
}
