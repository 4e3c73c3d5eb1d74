package io.haochaping.duty.workflow;

import java.util.Objects;
import java.util.Set;

import io.haochaping.duty.Duty;
import io.haochaping.duty.DutyLimit;
import io.haochaping.duty.DutyLimits;
import io.haochaping.duty.DutyRoster;
import io.haochaping.duty.DutyWatched;
import io.haochaping.duty.KnownDuties;
import io.haochaping.duty.LimitKeeping;
import io.haochaping.process.Duties.Variables;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the models of matters call when a limit comes near or passes: once per task, and nothing is taken from anybody. */
@Configuration(proxyBeanMethods = false)
class DutyDelegates {

    @Bean
    JavaDelegate remindOfDuty(LimitKeeping keeping, Watch watch) {
        return execution -> watch.tell(execution, false, keeping::reminded, Duty::reminded);
    }

    @Bean
    JavaDelegate escalateDuty(LimitKeeping keeping, Watch watch, DutyRefresh refresh) {
        return execution -> {
            watch.tell(execution, true, keeping::passed, Duty::overdue);
            refresh.ofInstance(execution.getProcessInstanceId());
        };
    }

    @Bean
    Watch dutyWatch(KnownDuties known, DutyLimits limits, DutyRoster roster, TaskService tasks, ApplicationEventPublisher events) {
        return new Watch(known, limits, roster, tasks, events);
    }

    interface Mark {
        boolean first(String reference);
    }

    interface Telling {
        void tell(Duty duty, String reference, String taskKey);
    }

    /** Finds the matter of an execution and tells of it. */
    static final class Watch {

        private final KnownDuties known;
        private final DutyLimits limits;
        private final DutyRoster roster;
        private final TaskService tasks;
        private final ApplicationEventPublisher events;

        private Watch(KnownDuties known, DutyLimits limits, DutyRoster roster, TaskService tasks, ApplicationEventPublisher events) {
            this.known = known;
            this.limits = limits;
            this.roster = roster;
            this.tasks = tasks;
            this.events = events;
        }

        void tell(DelegateExecution execution, boolean late, Mark mark, Telling telling) {
            Duty duty = known.of(Definitions.key(execution.getProcessDefinitionId())).orElseThrow();
            String reference = (String) execution.getVariable(duty.referenceVariable());
            if (mark.first(reference)) {
                DutyLimit limit = limits.of(reference).orElseThrow();
                telling.tell(duty, reference, limit.taskKey());
                events.publishEvent(new DutyWatched(duty.processKey(), duty.caseNo(reference), (String) execution.getVariable(Variables.SUBJECT),
                        limit, late, people(execution, duty, limit)));
            }
        }

        private Set<String> people(DelegateExecution execution, Duty duty, DutyLimit limit) {
            return tasks.createTaskQuery().processInstanceId(execution.getProcessInstanceId()).taskDefinitionKey(limit.taskKey()).list().stream()
                    .map(Task::getAssignee).filter(Objects::nonNull).findFirst().map(Set::of)
                    .orElseGet(() -> roster.eligible(duty, limit.reference(), limit.taskKey()));
        }
    }
}
