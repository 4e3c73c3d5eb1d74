package io.haochaping.handling.workflow;

import java.util.Set;

import io.haochaping.handling.TaskSettled;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says which tasks have been taken over, done or dropped. */
@Component
class SettledTasks {

    private static final Set<String> ENDS = Set.of(TaskListener.EVENTNAME_COMPLETE, TaskListener.EVENTNAME_DELETE);

    private final ApplicationEventPublisher events;

    SettledTasks(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(DelegateTask task) {
        boolean taken = TaskListener.EVENTNAME_ASSIGNMENT.equals(task.getEventName()) && task.getAssignee() != null;
        if (taken || ENDS.contains(task.getEventName())) {
            boolean own = Tasks.ALL.contains(task.getTaskDefinitionKey());
            events.publishEvent(new TaskSettled(task.getId(), own ? (String) task.getVariable(Variables.CASE_NO) : null));
        }
    }
}
