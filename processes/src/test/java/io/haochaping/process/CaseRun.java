package io.haochaping.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/** One case in the engine: brought into a situation, moved on by outcomes, asked where it stands. */
final class CaseRun {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final Map<String, String> DECISIONS = Map.of("Task_DispatchCase", "dispatchDecision", "Task_ArbitrateDispatch", "dispatchDecision",
            "Task_ContactReviewer", "contactOutcome", "Task_VerifyReview", "finding", "Task_ApproveComplex", "complexApproved",
            "Task_DecideExclusion", "exclusionUpheld", "Task_SignOff", "signedOff", "Task_ReturnVisit", "visitOutcome", "Task_FileCase", "filingAccepted");

    private final ProcessEngine engine = TestEngine.engine();
    private final String caseNo;
    private String instanceId = "";

    private CaseRun(Situation situation) {
        caseNo = "CP-" + situation.policy() + "-" + NUMBER.incrementAndGet();
        know(situation);
    }

    /** A fresh case directly in front of the situation's task. */
    static CaseRun inFrontOf(Situation situation) {
        CaseRun run = new CaseRun(situation);
        run.instanceId = run.engine.getRuntimeService().createProcessInstanceByKey(BadReviewHandling.KEY).businessKey(run.caseNo)
                .setVariables(run.variables(situation, "hall")).startBeforeActivity(situation.at()).execute().getId();
        return run;
    }

    /** A fresh case as it is received, with or without a unit. */
    static CaseRun received(Situation situation, boolean unitKnown) {
        return started(BadReviewHandling.Messages.BAD_REVIEW_RECEIVED, situation, unitKnown ? "hall" : null);
    }

    /** A case whose exclusion was revoked. */
    static CaseRun revoked(Situation situation) {
        return started(BadReviewHandling.Messages.EXCLUSION_REVOKED, situation, "hall");
    }

    private static CaseRun started(String message, Situation situation, @Nullable String unit) {
        CaseRun run = new CaseRun(situation);
        ProcessInstance started = run.engine.getRuntimeService().createMessageCorrelation(message).processInstanceBusinessKey(run.caseNo)
                .setVariables(run.variables(situation, unit)).correlateStartMessage();
        run.instanceId = started.getId();
        return run;
    }

    private Map<String, Object> variables(Situation situation, @Nullable String unit) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("caseNo", caseNo);
        variables.put("unitCode", unit);
        variables.put("policy", situation.policy());
        variables.put("realName", situation.reviewer() == Situation.Reviewer.REAL_NAME);
        variables.put("returns", situation.returns());
        variables.put("exclusionRefused", situation.exclusionRefused());
        if (situation.finding() != null) {
            variables.put("finding", situation.finding());
        }
        return variables;
    }

    String caseNo() {
        return caseNo;
    }

    String instanceId() {
        return instanceId;
    }

    CaseRun know(Situation situation) {
        TestEngine.DUTIES.know(caseNo, situation.facts());
        return this;
    }

    /** Completes the open task, or answers the order that the case waits for. */
    CaseRun with(String outcome) {
        List<String> places = places();
        if (places.equals(List.of(Situation.WAITING))) {
            engine.getRuntimeService().createMessageCorrelation(BadReviewHandling.Messages.SUPERVISION_ANSWERED).processInstanceBusinessKey(caseNo).correlate();
            return this;
        }
        Task task = task();
        complete(task.getId(), task.getTaskDefinitionKey(), outcome);
        return this;
    }

    static void complete(String taskId, String taskKey, String outcome) {
        String decision = DECISIONS.get(taskKey);
        TestEngine.engine().getTaskService().complete(taskId, decision == null ? Map.of() : Map.of(decision, value(outcome)));
    }

    private static Object value(String outcome) {
        return outcome.equals("true") || outcome.equals("false") ? Boolean.valueOf(outcome) : outcome;
    }

    Task task() {
        return engine.getTaskService().createTaskQuery().processInstanceId(instanceId).singleResult();
    }

    /** Everything that is open now, or the end of the case: exactly one when the model is right. */
    List<String> places() {
        if (isOpen()) {
            return engine.getRuntimeService().getActiveActivityIds(instanceId);
        }
        return engine.getHistoryService().createHistoricActivityInstanceQuery().processInstanceId(instanceId).list().stream()
                .map(activity -> activity.getActivityId()).filter(id -> id.equals(ContractOracle.CLOSED) || id.equals(ContractOracle.EXCLUDED)).toList();
    }

    boolean isOpen() {
        return engine.getRuntimeService().createProcessInstanceQuery().processInstanceId(instanceId).count() == 1;
    }

    List<Job> timers(String activityId) {
        return engine.getManagementService().createJobQuery().processInstanceId(instanceId).activityId(activityId).timers().list();
    }

    /** Fires the only timer of this event, as the job executor does at its due date. */
    void fire(String activityId) {
        ManagementService management = engine.getManagementService();
        management.executeJob(management.createJobQuery().processInstanceId(instanceId).activityId(activityId).singleResult().getId());
    }
}
