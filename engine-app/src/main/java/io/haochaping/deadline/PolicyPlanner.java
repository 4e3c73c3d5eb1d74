package io.haochaping.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class PolicyPlanner implements DeadlinePlanner {

    private final Policies policies;
    private final WorkingCalendar calendar;

    PolicyPlanner(Policies policies, WorkingCalendar calendar) {
        this.policies = policies;
        this.calendar = calendar;
    }

    @Override
    public Optional<PlannedDeadline> plan(DeadlineKind kind, PolicyRef policy, String jurisdiction, Instant anchor) {
        return policies.profile(policy).limit(kind).map(limit -> {
            LocalDate start = LocalDate.ofInstant(anchor, DeadlineSettings.ZONE);
            DueDate due = calendar.due(jurisdiction, start, limit.days(), limit.unit());
            return planned(kind, withReminder(due, limit.reminder(), jurisdiction),
                    remindAt(limit.reminder(), jurisdiction, due, anchor), limit.assumption());
        });
    }

    /** A kind that the policy does not limit is reminded of like the limits that it has: on the working day before. */
    @Override
    public PlannedDeadline on(DeadlineKind kind, PolicyRef policy, String jurisdiction, LocalDate day, Instant anchor) {
        ReminderRule rule = policies.profile(policy).limit(kind).map(DeadlineLimit::reminder)
                .orElse(ReminderRule.MORNING_OF_PREVIOUS_WORKING_DAY);
        DueDate due = calendar.endOf(jurisdiction, day);
        return planned(kind, due, remindAt(rule, jurisdiction, due, anchor), false);
    }

    /** A due day in natural days is certain, the working day before it may not be. */
    private DueDate withReminder(DueDate due, ReminderRule rule, String jurisdiction) {
        boolean provisional = due.provisional() || rule == ReminderRule.MORNING_OF_PREVIOUS_WORKING_DAY
                && calendar.endOf(jurisdiction, due.dueDate()).provisional();
        return new DueDate(due.dueDate(), due.dueAt(), provisional);
    }

    private @Nullable Instant remindAt(ReminderRule rule, String jurisdiction, DueDate due, Instant anchor) {
        LocalDate day = switch (rule) {
            case NONE -> null;
            case MORNING_OF_PREVIOUS_WORKING_DAY -> calendar.previousWorkingDay(jurisdiction, due.dueDate());
            case MORNING_OF_DUE_DAY -> due.dueDate();
        };
        Instant at = day == null ? null : day.atTime(ReminderRule.MORNING).atZone(DeadlineSettings.ZONE).toInstant();
        return at != null && at.isAfter(anchor) ? at : null;
    }

    private static PlannedDeadline planned(DeadlineKind kind, DueDate due, @Nullable Instant remindAt, boolean assumption) {
        return new PlannedDeadline(kind, due.dueDate(), due.dueAt(), due.provisional(), remindAt, assumption);
    }
}
