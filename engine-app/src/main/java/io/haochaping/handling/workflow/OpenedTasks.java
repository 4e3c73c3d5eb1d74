package io.haochaping.handling.workflow;

import io.haochaping.handling.Milestones;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows every task that opens: the record learns where the case stands, and the title tells 事项 and case number. */
@Component
class OpenedTasks {

    private final Milestones milestones;

    OpenedTasks(Milestones milestones) {
        this.milestones = milestones;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void on(DelegateTask task) {
        if (!Tasks.ALL.contains(task.getTaskDefinitionKey())) {
            return;
        }
        String caseNo = (String) task.getVariable(Variables.CASE_NO);
        Object subject = task.getVariable(Variables.SUBJECT);
        task.setName(task.getName() + " · " + (subject == null ? "" : subject + " · ") + caseNo);
        milestones.taskOpened(caseNo, task.getTaskDefinitionKey());
    }
}
