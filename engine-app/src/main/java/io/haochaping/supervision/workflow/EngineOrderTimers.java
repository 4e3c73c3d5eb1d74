package io.haochaping.supervision.workflow;

import java.time.Instant;
import java.util.Date;

import io.haochaping.process.Supervision;
import io.haochaping.process.Supervision.Variables;
import io.haochaping.supervision.OrderTimers;
import io.haochaping.supervision.SupervisionCause;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class EngineOrderTimers implements OrderTimers {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;

    EngineOrderTimers(RuntimeService runtime, TaskService tasks, ManagementService management) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
    }

    @Override
    public void move(String caseNo, SupervisionCause cause, Instant dueAt, @Nullable Instant remindAt) {
        runtime.createProcessInstanceQuery().processDefinitionKey(Supervision.KEY).processInstanceBusinessKey(caseNo)
                .variableValueEquals(Variables.CAUSE, cause.name()).list().forEach(order -> move(order, dueAt, remindAt));
    }

    private void move(ProcessInstance order, Instant dueAt, @Nullable Instant remindAt) {
        timer(order, Supervision.TIMER_OVERDUE, dueAt.plusSeconds(1));
        timer(order, Supervision.TIMER_REMINDER, remindAt == null ? dueAt : remindAt);
        tasks.createTaskQuery().processInstanceId(order.getId()).list().forEach(task -> {
            task.setDueDate(Date.from(dueAt));
            tasks.saveTask(task);
        });
    }

    private void timer(ProcessInstance order, String activity, Instant at) {
        management.createJobQuery().processInstanceId(order.getId()).timers().activityId(activity).list()
                .forEach(job -> management.setJobDuedate(job.getId(), Date.from(at)));
    }
}
