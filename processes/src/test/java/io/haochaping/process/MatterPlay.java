package io.haochaping.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** One matter in the engine to which the events of a transition table happen. */
final class MatterPlay {

    private static final List<String> NUMBERS = List.of("appealNo", "objectionNo", "extensionNo", "leadNo", "checkNo", "improvementNo", "caseNo");
    private static final Map<String, Object> DAYS = Map.of("plannedDate", ImprovementRun.PLANNED, "effectDue", ImprovementRun.EFFECT_DUE,
            "unitCode", "hall", "unitName", "大厅");

    private static int plays;

    private final ProcessEngine engine = TestEngine.engine();
    private final String instance;

    MatterPlay(String process, String kind) {
        String number = "play-" + ++plays;
        Map<String, Object> variables = new HashMap<>(Map.of("jurisdiction", "district", "policy", "district-3-5-15", "policyVersion", 1,
                "flagged", kind.equals("flagged"), "source", kind, "repetition", 0, "competence", "UNKNOWN"));
        NUMBERS.forEach(name -> variables.put(name, number));
        instance = engine.getRuntimeService().startProcessInstanceByKey(process, number, variables).getId();
    }

    /** What is open, or the end at which the matter came to rest: exactly one when the model is right. */
    List<String> places() {
        if (engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instance).count() == 1) {
            return engine.getRuntimeService().getActiveActivityIds(instance);
        }
        return engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instance).list().stream()
                .filter(activity -> activity.getActivityType().toLowerCase().endsWith("endevent")).map(HistoricActivityInstance::getActivityId)
                .filter(id -> !id.matches(".*(Reminded|Supervised|Escalated)")).toList();
    }

    boolean offers(String event) {
        String name = event.substring(event.indexOf(' ') + 1);
        if (event.startsWith("message ")) {
            return engine.getRuntimeService().createEventSubscriptionQuery().processInstanceId(instance).eventName(name).count() == 1;
        }
        if (event.startsWith("timer ")) {
            return timer(name) != null;
        }
        return task() != null && task().getTaskDefinitionKey().equals(event.split(" ")[0]);
    }

    void happens(String event) {
        String name = event.substring(event.indexOf(' ') + 1);
        if (event.startsWith("message ")) {
            engine.getRuntimeService().createMessageCorrelation(name).processInstanceId(instance).correlate();
        } else if (event.startsWith("timer ")) {
            engine.getManagementService().executeJob(timer(name).getId());
        } else {
            engine.getTaskService().complete(task().getId(), outcome(name));
        }
    }

    private static Map<String, Object> outcome(String said) {
        Map<String, Object> outcome = new HashMap<>(DAYS);
        if (said.contains("=")) {
            String value = said.substring(said.indexOf('=') + 1);
            outcome.put(said.substring(0, said.indexOf('=')), value.matches("true|false") ? Boolean.valueOf(value) : value);
        }
        return outcome;
    }

    private Task task() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
    }

    private Job timer(String activity) {
        return engine.getManagementService().createJobQuery().processInstanceId(instance).activityId(activity).singleResult();
    }
}
