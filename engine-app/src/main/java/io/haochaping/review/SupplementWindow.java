package io.haochaping.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import io.haochaping.deadline.DayUnit;
import io.haochaping.deadline.DueDate;
import io.haochaping.deadline.Policies;
import io.haochaping.deadline.WorkingCalendar;
import io.haochaping.organisation.Organisation;
import org.springframework.stereotype.Component;

/**
 * Until when a service can be reviewed (补充评价, S1): five working days after the day of the service, by the policy and the calendar of the
 * jurisdiction as they are now.
 */
@Component
public class SupplementWindow {

    private final WorkingCalendar calendar;
    private final Policies policies;
    private final Organisation organisation;
    private final Clock clock;

    SupplementWindow(WorkingCalendar calendar, Policies policies, Organisation organisation, Clock clock) {
        this.calendar = calendar;
        this.policies = policies;
        this.organisation = organisation;
        this.clock = clock;
    }

    public DueDate after(Instant serviceTime, String jurisdiction) {
        String policy = organisation.jurisdiction(jurisdiction)
                .orElseThrow(() -> new IllegalStateException("No jurisdiction " + jurisdiction)).policy();
        int days = policies.profile(policies.current(policy)).supplementWindowDays();
        return calendar.due(jurisdiction, LocalDate.ofInstant(serviceTime, clock.getZone()), days, DayUnit.WORKING);
    }
}
