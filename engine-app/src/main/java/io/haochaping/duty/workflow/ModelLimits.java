package io.haochaping.duty.workflow;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.Optional;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.DeadlinePlanner;
import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.deadline.PolicyRef;
import org.springframework.stereotype.Component;

/**
 * When the tasks of matters are due and their timers fire; the bean {@code dutyLimits} in expressions. A task is limited as a decision is
 * ({@code decide}, contract 4), counted from its opening, or by a day that people agreed on.
 */
@Component("dutyLimits")
public class ModelLimits {

    private final DeadlinePlanner planner;
    private final Clock clock;

    ModelLimits(DeadlinePlanner planner, Clock clock) {
        this.planner = planner;
        this.clock = clock;
    }

    public Date due(String jurisdiction, String policy, int policyVersion) {
        return Date.from(decision(jurisdiction, new PolicyRef(policy, policyVersion)).dueAt());
    }

    public Date overdue(String jurisdiction, String policy, int policyVersion) {
        return afterwards(decision(jurisdiction, new PolicyRef(policy, policyVersion)));
    }

    public Date reminder(String jurisdiction, String policy, int policyVersion) {
        return reminder(decision(jurisdiction, new PolicyRef(policy, policyVersion)));
    }

    public Date planned(String jurisdiction, String policy, int policyVersion, String plannedDate) {
        return Date.from(agreed(jurisdiction, new PolicyRef(policy, policyVersion), LocalDate.parse(plannedDate)).dueAt());
    }

    public Date plannedOverdue(String jurisdiction, String policy, int policyVersion, String plannedDate) {
        return afterwards(agreed(jurisdiction, new PolicyRef(policy, policyVersion), LocalDate.parse(plannedDate)));
    }

    public Date plannedReminder(String jurisdiction, String policy, int policyVersion, String plannedDate) {
        return reminder(agreed(jurisdiction, new PolicyRef(policy, policyVersion), LocalDate.parse(plannedDate)));
    }

    PlannedDeadline decision(String jurisdiction, PolicyRef policy) {
        return planner.plan(DeadlineKind.DECIDE, policy, jurisdiction, clock.instant())
                .orElseThrow(() -> new IllegalStateException("Policy without a limit for decisions: " + policy));
    }

    PlannedDeadline agreed(String jurisdiction, PolicyRef policy, Date dueAt) {
        return agreed(jurisdiction, policy, LocalDate.ofInstant(dueAt.toInstant(), clock.getZone()));
    }

    private PlannedDeadline agreed(String jurisdiction, PolicyRef policy, LocalDate day) {
        return planner.on(DeadlineKind.RECTIFY, policy, jurisdiction, day, clock.instant());
    }

    private static Date afterwards(PlannedDeadline planned) {
        return Date.from(planned.dueAt().plusSeconds(1));
    }

    /** Without a reminder the due time stands in: the engine makes no timer without a date. */
    private static Date reminder(PlannedDeadline planned) {
        return Date.from(Optional.ofNullable(planned.remindAt()).orElse(planned.dueAt()));
    }
}
