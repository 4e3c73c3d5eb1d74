package io.haochaping.handling.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.haochaping.handling.CaseProcess;
import io.haochaping.handling.OpenTask;
import io.haochaping.process.BadReviewHandling;
import io.haochaping.process.BadReviewHandling.Messages;
import io.haochaping.process.BadReviewHandling.Variables;
import io.haochaping.process.Supervision;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineCaseProcess implements CaseProcess {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    EngineCaseProcess(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public void start(String caseNo, Map<String, Object> variables) {
        start(Messages.BAD_REVIEW_RECEIVED, caseNo, variables);
    }

    @Override
    public void startAnew(String caseNo, Map<String, Object> variables) {
        boolean dispatched = variables.get(Variables.UNIT_CODE) != null;
        start(dispatched ? Messages.EXCLUSION_REVOKED : Messages.BAD_REVIEW_RECEIVED, caseNo, variables);
    }

    private void start(String message, String caseNo, Map<String, Object> variables) {
        ProcessInstance started = runtime.createMessageCorrelation(message).processInstanceBusinessKey(caseNo)
                .setVariables(variables).correlateStartMessage();
        dropAbsent(started.getId());
    }

    /** The engine cannot make a timer without a date: one that the policy has not was dated {@link ModelDeadlines#NEVER}. */
    private void dropAbsent(String instanceId) {
        timers(instanceId).duedateHigherThan(Date.from(ModelDeadlines.NEVER.minusSeconds(1))).list()
                .forEach(job -> management.deleteJob(job.getId()));
    }

    @Override
    public List<OpenTask> openTasks(String caseNo) {
        return ofCases().processInstanceBusinessKey(caseNo).orderByTaskCreateTime().asc().list().stream().map(this::open).toList();
    }

    /** Two queries, whatever the number of cases; only the candidates of a task that nobody holds are asked for one by one. */
    @Override
    public Map<String, List<OpenTask>> openTasks(Collection<String> caseNos) {
        List<Task> found = caseNos.isEmpty() ? List.of() : ofCases().processInstanceBusinessKeyIn(caseNos.toArray(String[]::new))
                .orderByTaskCreateTime().asc().list();
        if (found.isEmpty()) {
            return Map.of();
        }
        Map<String, String> caseOf = runtime.createProcessInstanceQuery()
                .processInstanceIds(found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet())).list().stream()
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
        return found.stream().collect(Collectors.groupingBy(task -> caseOf.get(task.getProcessInstanceId()),
                Collectors.mapping(this::listed, Collectors.toList())));
    }

    /** Those of the case itself and of its orders; matters beside the case show theirs themselves. */
    private TaskQuery ofCases() {
        return tasks.createTaskQuery().processDefinitionKeyIn(BadReviewHandling.KEY, Supervision.KEY);
    }

    private OpenTask listed(Task task) {
        return task.getAssignee() == null ? open(task) : open(task, List.of());
    }

    @Override
    public Optional<OpenTask> openTask(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult()).map(this::open);
    }

    private OpenTask open(Task task) {
        List<String> candidates = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> "candidate".equals(link.getType())).map(EngineCaseProcess::candidate).sorted().toList();
        return open(task, candidates);
    }

    private static OpenTask open(Task task, List<String> candidates) {
        return new OpenTask(task.getId(), task.getTaskDefinitionKey(), task.getName(), task.getAssignee(), instant(task.getDueDate()),
                candidates);
    }

    private static String candidate(IdentityLink link) {
        return link.getGroupId() != null ? link.getGroupId() : link.getUserId();
    }

    private static @Nullable Instant instant(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }

    private JobQuery timers(String instanceId) {
        return management.createJobQuery().processInstanceId(instanceId).timers();
    }

    @Override
    public void assign(String taskId, String userId) {
        tasks.setAssignee(taskId, userId);
    }

    @Override
    public void redispatch(String caseNo, String unitCode, String unitName) {
        String instance = instance(caseNo);
        runtime.setVariables(instance, Map.of(Variables.UNIT_CODE, unitCode, Variables.UNIT_NAME, unitName));
        var modification = runtime.createProcessInstanceModification(instance);
        tasks.createTaskQuery().processInstanceId(instance).list()
                .forEach(task -> modification.cancelAllForActivity(task.getTaskDefinitionKey()));
        modification.startBeforeActivity("Gateway_ContactDue").execute();
    }

    @Override
    public void appealUpheld(String caseNo) {
        String instance = instance(caseNo);
        boolean waits = runtime.createEventSubscriptionQuery().processInstanceId(instance).eventName(Messages.APPEAL_UPHELD).count() > 0;
        if (waits) {
            runtime.createMessageCorrelation(Messages.APPEAL_UPHELD).processInstanceBusinessKey(caseNo).correlate();
        } else {
            endAsOlderModelsDo(instance);
        }
    }

    /** A case keeps the model that it began with; before appeals there was no message for them (decision 0020). */
    private void endAsOlderModelsDo(String instance) {
        var modification = runtime.createProcessInstanceModification(instance);
        runtime.getActiveActivityIds(instance).forEach(modification::cancelAllForActivity);
        modification.startBeforeActivity(BadReviewHandling.Ends.REVIEW_EXCLUDED).execute();
    }

    @Override
    public void exclusionClosed(String caseNo) {
        runtime.setVariable(instance(caseNo), Variables.EXCLUSION_REFUSED, true);
    }

    @Override
    public void supervisionAnswered(String caseNo) {
        runtime.createMessageCorrelation(Messages.SUPERVISION_ANSWERED).processInstanceBusinessKey(caseNo).correlateAll();
    }

    private String instance(String caseNo) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(BadReviewHandling.KEY).processInstanceBusinessKey(caseNo)
                .singleResult().getId();
    }
}
