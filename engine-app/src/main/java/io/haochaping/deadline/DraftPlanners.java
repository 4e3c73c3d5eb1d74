package io.haochaping.deadline;

import java.util.ArrayList;
import java.util.List;

import org.springframework.stereotype.Component;

/** Plans with a calendar that is not valid yet. */
@Component
class DraftPlanners {

    private final Policies policies;
    private final DeadlineSettings settings;

    DraftPlanners(Policies policies, DeadlineSettings settings) {
        this.policies = policies;
        this.settings = settings;
    }

    DeadlinePlanner with(List<Arrangement> loaded, Arrangement draft) {
        List<Arrangement> all = new ArrayList<>(loaded.stream()
                .filter(other -> other.year() != draft.year() || !other.jurisdiction().equals(draft.jurisdiction())).toList());
        all.add(draft);
        CalendarSnapshot snapshot = new CalendarSnapshot(all);
        return new PolicyPlanner(policies, new SnapshotCalendar(() -> snapshot, settings));
    }
}
