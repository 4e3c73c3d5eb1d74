package io.haochaping.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import io.haochaping.engine.Retries;
import io.haochaping.organisation.AbsenceChanged;
import io.haochaping.organisation.Absences;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * A new day begins: who is away may be somebody else without anybody's doing, so the open tasks of everybody who is away or was lately
 * are looked at again. Doing it twice changes nothing; a node that was down for some days makes up for them.
 */
@Component
public class NewDay {

    private static final int LOOK_BACK_DAYS = 31;

    private final Absences absences;
    private final ApplicationEventPublisher events;
    private final Retries retries;
    private final Clock clock;

    NewDay(Absences absences, ApplicationEventPublisher events, Retries retries, Clock clock) {
        this.absences = absences;
        this.events = events;
        this.retries = retries;
        this.clock = clock;
    }

    /** Each account in a transaction of its own. */
    public void begins() {
        LocalDate today = LocalDate.now(clock);
        Set<String> touched = new TreeSet<>();
        IntStream.rangeClosed(0, LOOK_BACK_DAYS).forEach(days -> touched.addAll(absences.awayOn(today.minusDays(days))));
        touched.forEach(account -> retries.inTransaction(() -> events.publishEvent(new AbsenceChanged(account))));
    }
}
