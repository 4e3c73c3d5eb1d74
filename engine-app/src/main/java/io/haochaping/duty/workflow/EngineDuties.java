package io.haochaping.duty.workflow;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyTimers;
import io.haochaping.duty.KnownDuties;
import io.haochaping.duty.OpenDuties;
import io.haochaping.duty.OpenDuty;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The open tasks of matters as the engine has them. A model's two timers at a task are told apart by their names: {@code Timer_…Reminder} and
 * {@code Timer_…Overdue}.
 */
@Component
class EngineDuties implements OpenDuties, DutyTimers {

    private final TaskService tasks;
    private final ManagementService management;
    private final KnownDuties known;
    private final DutyRefresh refresh;

    EngineDuties(TaskService tasks, ManagementService management, KnownDuties known, DutyRefresh refresh) {
        this.tasks = tasks;
        this.management = management;
        this.known = known;
        this.refresh = refresh;
    }

    @Override
    public Optional<OpenDuty> find(String processKey, String reference) {
        return of(processKey, reference).findFirst().map(task -> new OpenDuty(task.getId(), task.getTaskDefinitionKey(), task.getName(),
                task.getAssignee(), task.getDueDate() == null ? null : task.getDueDate().toInstant(), candidates(task)));
    }

    private List<String> candidates(Task task) {
        return tasks.getIdentityLinksForTask(task.getId()).stream().filter(link -> "candidate".equals(link.getType()))
                .map(link -> link.getGroupId() != null ? link.getGroupId() : link.getUserId()).sorted().toList();
    }

    @Override
    public void refresh(String processKey, String reference) {
        of(processKey, reference).forEach(refresh::refresh);
    }

    @Override
    public void move(String processKey, String reference, Instant dueAt, @Nullable Instant remindAt) {
        of(processKey, reference).forEach(task -> {
            task.setDueDate(Date.from(dueAt));
            tasks.saveTask(task);
            timers(task, "Overdue").forEach(job -> management.setJobDuedate(job.getId(), Date.from(dueAt.plusSeconds(1))));
            timers(task, "Reminder").forEach(job -> management.setJobDuedate(job.getId(), Date.from(remindAt == null ? dueAt : remindAt)));
        });
    }

    private Stream<Job> timers(Task task, String suffix) {
        return management.createJobQuery().processInstanceId(task.getProcessInstanceId()).timers().list().stream()
                .filter(job -> management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult().getActivityId()
                        .endsWith(suffix));
    }

    private Stream<Task> of(String processKey, String reference) {
        Duty duty = known.of(processKey).orElseThrow();
        return tasks.createTaskQuery().processDefinitionKey(processKey).processVariableValueEquals(duty.referenceVariable(), reference)
                .list().stream();
    }
}
