package io.haochaping.duty.workflow;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.deadline.PolicyRef;
import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyLimit;
import io.haochaping.duty.DutyOpened;
import io.haochaping.duty.DutyRoster;
import io.haochaping.duty.DutyTask;
import io.haochaping.duty.KnownDuties;
import io.haochaping.duty.LimitKeeping;
import io.haochaping.process.Duties.Variables;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Follows every task of a matter from its opening to its end: title, limit, and who is told. */
@Component
class OpenedDuties {

    private final KnownDuties known;
    private final DutyRoster roster;
    private final LimitKeeping limits;
    private final ModelLimits model;
    private final ApplicationEventPublisher events;

    OpenedDuties(KnownDuties known, DutyRoster roster, LimitKeeping limits, ModelLimits model, ApplicationEventPublisher events) {
        this.known = known;
        this.roster = roster;
        this.limits = limits;
        this.model = model;
        this.events = events;
    }

    @EventListener(condition = "#task.eventName == 'create'")
    void opened(DelegateTask task) {
        duty(task).ifPresent(duty -> opened(task, duty));
    }

    private void opened(DelegateTask task, Duty duty) {
        String subject = (String) task.getVariable(Variables.SUBJECT);
        DutyTask open = open(task, duty);
        task.setName(task.getName() + " · " + (subject == null ? "" : subject + " · ") + open.reference());
        DutyLimit limit = start(task, duty, open);
        duty.opened(open);
        events.publishEvent(new DutyOpened(open, duty.caseNo(open.reference()), subject, limit, roster.eligible(duty, open.reference(), open.key())));
    }

    private DutyLimit start(DelegateTask task, Duty duty, DutyTask open) {
        String jurisdiction = (String) task.getVariable(Variables.JURISDICTION);
        PolicyRef policy = new PolicyRef((String) task.getVariable(Variables.POLICY), (Integer) task.getVariable(Variables.POLICY_VERSION));
        PlannedDeadline planned = duty.isAgreed(open.key()) ? model.agreed(jurisdiction, policy, task.getDueDate()) : model.decision(jurisdiction, policy);
        return limits.start(duty, open, jurisdiction, policy, planned);
    }

    @EventListener(condition = "#task.eventName == 'complete' or #task.eventName == 'delete'")
    void ended(DelegateTask task) {
        duty(task).ifPresent(duty -> limits.met(reference(task, duty)));
    }

    private Optional<Duty> duty(DelegateTask task) {
        return known.of(Definitions.key(task.getProcessDefinitionId()));
    }

    private static DutyTask open(DelegateTask task, Duty duty) {
        Instant created = task.getCreateTime().toInstant().truncatedTo(ChronoUnit.SECONDS);
        return new DutyTask(task.getId(), duty.processKey(), task.getTaskDefinitionKey(), reference(task, duty), created);
    }

    private static String reference(DelegateTask task, Duty duty) {
        return (String) task.getVariable(duty.referenceVariable());
    }
}
