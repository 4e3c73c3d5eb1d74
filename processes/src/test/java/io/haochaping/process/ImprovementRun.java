package io.haochaping.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;

/** One matter on its way through the model. */
record ImprovementRun(String no, ProcessInstance instance) {

    static final String PLANNED = "2026-03-20";
    static final String EFFECT_DUE = "2026-05-01";

    private static int started;

    static ImprovementRun of(String source) {
        return of(source, 0, "UNKNOWN");
    }

    static ImprovementRun of(String source, int repetition, String competence) {
        String no = "ZG-" + ++started;
        Map<String, Object> variables = new HashMap<>(Map.of("improvementNo", no, "source", source, "jurisdiction", "district", "policy", "district-3-5-15",
                "policyVersion", 1, "repetition", repetition, "competence", competence));
        return new ImprovementRun(no, engine().getRuntimeService().startProcessInstanceByKey(Improvement.KEY, no, variables));
    }

    private static ProcessEngine engine() {
        return TestEngine.engine();
    }

    ImprovementRun triaged(String disposition) {
        return completes("disposition", disposition, "plannedDate", PLANNED, "unitCode", "hall", "unitName", "大厅");
    }

    /** In front of a task that is reached by the shortest way. */
    static ImprovementRun at(String task) {
        return switch (task) {
            case Improvement.Tasks.TRIAGE -> of("COMMENT");
            case Improvement.Tasks.CARRY_OUT -> of("COMMENT").triaged("ADOPT");
            case Improvement.Tasks.ACCEPT -> of("COMMENT").triaged("ADOPT").completes();
            case Improvement.Tasks.RECORD_EFFECT -> of("CONCENTRATED").triaged("ADOPT").completes().completes("accepted", true, "effectDue", EFFECT_DUE);
            case Improvement.Tasks.RECORD_REPLY -> of("COMMENT").triaged("FORWARD");
            case Improvement.Tasks.ANSWER -> of("COMMENT").triaged("ANSWER");
            default -> throw new IllegalArgumentException(task);
        };
    }

    /** @param variables names and values in turn */
    ImprovementRun completes(Object... variables) {
        Map<String, Object> outcome = new HashMap<>();
        for (int i = 0; i < variables.length; i += 2) {
            outcome.put((String) variables[i], variables[i + 1]);
        }
        engine().getTaskService().complete(task().getId(), outcome);
        return this;
    }

    ImprovementRun unfounded() {
        engine().getRuntimeService().createMessageCorrelation(Improvement.Messages.PROBLEM_UNFOUNDED).processInstanceBusinessKey(no).correlateAllWithResult();
        return this;
    }

    Task task() {
        return engine().getTaskService().createTaskQuery().processInstanceId(instance.getId()).singleResult();
    }

    Object variable(String name) {
        return engine().getRuntimeService().getVariable(instance.getId(), name);
    }

    List<Job> timers(String activityId) {
        return engine().getManagementService().createJobQuery().processInstanceId(instance.getId()).activityId(activityId).list();
    }

    ImprovementRun fires(String activityId) {
        engine().getManagementService().executeJob(timers(activityId).get(0).getId());
        return this;
    }
}
