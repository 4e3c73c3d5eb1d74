package io.haochaping.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

@Component
class MissingYears implements CalendarAlarm {

    private final Arrangements arrangements;
    private final Clock clock;

    MissingYears(Arrangements arrangements, Clock clock) {
        this.arrangements = arrangements;
        this.clock = clock;
    }

    @Override
    public Optional<MissingYear> missing() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), DeadlineSettings.ZONE);
        List<Integer> loaded = arrangements.loadedYears();
        return Stream.of(today.getYear(), today.getYear() + 1).filter(year -> !loaded.contains(year))
                .map(year -> missing(year, today)).filter(year -> year.daysLeft() <= DAYS_BEFORE).findFirst();
    }

    private static MissingYear missing(int year, LocalDate today) {
        LocalDate begins = LocalDate.of(year, 1, 1);
        return new MissingYear(year, begins, ChronoUnit.DAYS.between(today, begins));
    }
}
