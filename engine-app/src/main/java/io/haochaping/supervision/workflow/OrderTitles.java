package io.haochaping.supervision.workflow;

import io.haochaping.process.Supervision;
import io.haochaping.process.Supervision.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The title of an order's task tells 事项 and case number, as those of the case itself do. */
@Component
class OrderTitles {

    @EventListener(condition = "#task.eventName == 'create'")
    void on(DelegateTask task) {
        if (!Supervision.TASK_SUPERVISE_OVERDUE.equals(task.getTaskDefinitionKey())) {
            return;
        }
        Object subject = task.getVariable(Variables.SUBJECT);
        task.setName(task.getName() + " · " + (subject == null ? "" : subject + " · ") + task.getVariable(Variables.CASE_NO));
    }
}
