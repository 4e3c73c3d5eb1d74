package io.haochaping.handling.workflow;

import io.haochaping.handling.Milestones;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the record who holds the open task of a case, so that boards can count what nobody has claimed. */
@Component
class HeldTasks {

    private final Milestones milestones;

    HeldTasks(Milestones milestones) {
        this.milestones = milestones;
    }

    @EventListener(condition = "#task.eventName == 'assignment'")
    void on(DelegateTask task) {
        if (Tasks.ALL.contains(task.getTaskDefinitionKey())) {
            milestones.taskHeld((String) task.getVariable(Variables.CASE_NO), task.getAssignee());
        }
    }
}
