package io.haochaping.handling.workflow;

import java.util.Map;
import java.util.Set;

import io.haochaping.handling.Eligibility;
import io.haochaping.handling.Milestones;
import io.haochaping.handling.TaskOpened;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.process.BadReviewHandling.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows every task that opens: the record learns where the case stands, and the title tells 事项 and case number. */
@Component
class OpenedTasks {

    /** What an earlier round of the same task decided; left in place, the form would show it as chosen already. */
    private static final Map<String, Set<String>> EARLIER_DECISIONS = Map.ofEntries(
            Map.entry(Tasks.DISPATCH, Set.of(Variables.DISPATCH_DECISION)),
            Map.entry(Tasks.ARBITRATE, Set.of(Variables.DISPATCH_DECISION)),
            Map.entry(Tasks.CONTACT, Set.of(Variables.CONTACT_OUTCOME)),
            Map.entry(Tasks.VERIFY, Set.of(Variables.FINDING, Variables.PLANNED_DATE)),
            Map.entry(Tasks.APPROVE_COMPLEX, Set.of(Variables.COMPLEX_APPROVED)),
            Map.entry(Tasks.DECIDE_EXCLUSION, Set.of(Variables.EXCLUSION_UPHELD)),
            Map.entry(Tasks.SIGN_OFF, Set.of(Variables.SIGNED_OFF)),
            Map.entry(Tasks.RETURN_VISIT, Set.of(Variables.VISIT_OUTCOME)),
            Map.entry(Tasks.FILE, Set.of(Variables.FILING_ACCEPTED)));

    private final Milestones milestones;
    private final Eligibility eligibility;
    private final ApplicationEventPublisher events;

    OpenedTasks(Milestones milestones, Eligibility eligibility, ApplicationEventPublisher events) {
        this.milestones = milestones;
        this.eligibility = eligibility;
        this.events = events;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void on(DelegateTask task) {
        if (!Tasks.ALL.contains(task.getTaskDefinitionKey())) {
            return;
        }
        String caseNo = (String) task.getVariable(Variables.CASE_NO);
        Object subject = task.getVariable(Variables.SUBJECT);
        EARLIER_DECISIONS.getOrDefault(task.getTaskDefinitionKey(), Set.of()).forEach(task.getExecution()::removeVariable);
        task.setName(task.getName() + " · " + (subject == null ? "" : subject + " · ") + caseNo);
        milestones.taskOpened(caseNo, task.getTaskDefinitionKey());
        Set<String> candidates = eligibility.eligible(caseNo, task.getTaskDefinitionKey());
        events.publishEvent(new TaskOpened(caseNo, task.getId(), task.getTaskDefinitionKey(), candidates));
    }
}
