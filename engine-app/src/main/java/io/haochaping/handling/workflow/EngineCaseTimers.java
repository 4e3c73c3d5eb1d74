package io.haochaping.handling.workflow;

import java.time.Instant;
import java.util.Date;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.handling.CaseTimers;
import io.haochaping.process.BadReviewHandling;
import io.haochaping.process.BadReviewHandling.Deadlines;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineCaseTimers implements CaseTimers {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final ModelDeadlines deadlines;

    EngineCaseTimers(RuntimeService runtime, TaskService tasks, ManagementService management, ModelDeadlines deadlines) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.deadlines = deadlines;
    }

    @Override
    public void move(String caseNo, CaseDeadline deadline) {
        String name = deadline.kind().name();
        String instance = instance(caseNo);
        Instant overdue = ModelDeadlines.afterwards(deadline.dueAt());
        Deadlines.Timers ofTheCase = Deadlines.OF_THE_CASE.get(name);
        if (ofTheCase != null) {
            move(instance, ofTheCase.reminder(), deadline.remindAt());
            move(instance, ofTheCase.overdue(), overdue);
        }
        Deadlines.TaskTimers ofATask = Deadlines.OF_A_TASK.get(name);
        if (ofATask != null) {
            ofATask.reminders().forEach(timer -> move(instance, timer, deadline.remindAt()));
            ofATask.overdues().forEach(timer -> move(instance, timer, overdue));
        }
    }

    private void move(String instanceId, String activity, @Nullable Instant to) {
        for (Job job : management.createJobQuery().processInstanceId(instanceId).timers().activityId(activity).list()) {
            if (to == null) {
                management.deleteJob(job.getId());
            } else {
                management.setJobDuedate(job.getId(), Date.from(to));
            }
        }
    }

    @Override
    public void moveDueDates(String caseNo) {
        tasks.createTaskQuery().processInstanceId(instance(caseNo)).list().forEach(task -> {
            task.setDueDate(deadlines.forOpen(caseNo, task.getTaskDefinitionKey()));
            tasks.saveTask(task);
        });
    }

    private String instance(String caseNo) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(BadReviewHandling.KEY).processInstanceBusinessKey(caseNo)
                .singleResult().getId();
    }
}
