package io.haochaping.improvement;

import java.time.Clock;
import java.time.LocalDate;

import io.haochaping.engine.Inputs;
import io.haochaping.identity.problem.Problem;
import io.haochaping.process.Improvement.Variables;
import org.springframework.stereotype.Component;

/** The day by which a unit has to carry out what was adopted. */
@Component
class PlannedDates {

    /** Longest time to carry out; assumption, S1 says 限期 only. */
    private static final int MOST_DAYS = 366;

    private final Clock clock;

    PlannedDates(Clock clock) {
        this.clock = clock;
    }

    LocalDate read(Inputs inputs) {
        LocalDate planned = inputs.date(Variables.PLANNED_DATE);
        LocalDate today = LocalDate.now(clock);
        if (planned.isBefore(today)) {
            throw Problem.badRequest("improvement-date-past");
        }
        if (planned.isAfter(today.plusDays(MOST_DAYS))) {
            throw Problem.badRequest("improvement-date-far", today.plusDays(MOST_DAYS).toString());
        }
        return planned;
    }
}
