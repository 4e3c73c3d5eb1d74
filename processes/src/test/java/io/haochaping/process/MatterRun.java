package io.haochaping.process;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

import static org.assertj.core.api.Assertions.assertThat;

/** One instance of a process beside the case, driven by hand. */
final class MatterRun {

    private static int runs;

    private final String caseNo = "CP-matter-" + ++runs;
    private final String instanceId;

    private MatterRun(String key, String reference) {
        Map<String, Object> variables = new HashMap<>(Map.of("caseNo", caseNo, reference, caseNo + "-1", "jurisdiction", "district",
                "policy", "district-3-5-15", "policyVersion", 1));
        instanceId = runtime().startProcessInstanceByKey(key, caseNo, variables).getId();
    }

    /** @param reference variable that holds the number of the matter */
    static MatterRun of(String key, String reference) {
        return new MatterRun(key, reference);
    }

    private static RuntimeService runtime() {
        return TestEngine.engine().getRuntimeService();
    }

    String caseNo() {
        return caseNo;
    }

    Task task() {
        return TestEngine.engine().getTaskService().createTaskQuery().processInstanceId(instanceId).singleResult();
    }

    MatterRun complete(String key, String outcome, boolean value) {
        assertThat(task().getTaskDefinitionKey()).isEqualTo(key);
        TestEngine.engine().getTaskService().complete(task().getId(), Map.of(outcome, value));
        return this;
    }

    void correlate(String message) {
        runtime().createMessageCorrelation(message).processInstanceBusinessKey(caseNo).correlate();
    }

    /** The end events that were reached, in order. */
    List<String> ends() {
        HistoryService history = TestEngine.engine().getHistoryService();
        return history.createHistoricActivityInstanceQuery().processInstanceId(instanceId).finished().orderPartiallyByOccurrence().asc().list().stream()
                .filter(activity -> activity.getActivityType().toLowerCase().endsWith("endevent")).map(HistoricActivityInstance::getActivityId).toList();
    }

    boolean isEnded() {
        return runtime().createProcessInstanceQuery().processInstanceId(instanceId).count() == 0
                && TestEngine.engine().getManagementService().createJobQuery().processInstanceId(instanceId).count() == 0;
    }

    List<Job> timers(String activityId) {
        return TestEngine.engine().getManagementService().createJobQuery().processInstanceId(instanceId).activityId(activityId).list();
    }

    void fire(String activityId, Date at) {
        assertThat(timers(activityId)).singleElement().satisfies(job -> assertThat(job.getDuedate()).hasSameTimeAs(at));
        TestEngine.engine().getManagementService().executeJob(timers(activityId).get(0).getId());
    }
}
