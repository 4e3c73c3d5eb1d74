package io.haochaping.deadline;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredArrangements implements Arrangements {

    private final CalendarYears years;
    private final CalendarDays days;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredArrangements(CalendarYears years, CalendarDays days, ApplicationEventPublisher events, Clock clock) {
        this.years = years;
        this.days = days;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load(Arrangement arrangement) {
        CalendarYear.Key year = new CalendarYear.Key(arrangement.jurisdiction(), arrangement.year());
        refuseDaysOfAnotherYear(year, arrangement);
        forgetDaysNotIn(arrangement, year);
        days.saveAll(arrangement.days().stream().map(day -> new CalendarDay(year, day)).toList());
        years.save(new CalendarYear(year, arrangement.source(), clock.instant()));
        events.publishEvent(new CalendarChanged(year.jurisdiction(), year.year()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Integer> loadedYears() {
        return years.findAll().stream().map(CalendarYear::id)
                .filter(id -> id.jurisdiction().equals(WorkingCalendar.NATIONAL))
                .map(CalendarYear.Key::year).sorted().toList();
    }

    @Transactional(readOnly = true)
    List<Arrangement> all() {
        Map<CalendarYear.Key, List<Arrangement.Day>> byYear = days.findAll().stream()
                .collect(Collectors.groupingBy(CalendarDay::year, Collectors.mapping(CalendarDay::toDay, Collectors.toList())));
        return years.findAll().stream()
                .map(year -> new Arrangement(year.id().jurisdiction(), year.id().year(), year.source(),
                        byYear.getOrDefault(year.id(), List.of())))
                .toList();
    }

    private void forgetDaysNotIn(Arrangement arrangement, CalendarYear.Key year) {
        var named = arrangement.days().stream().map(Arrangement.Day::date).collect(Collectors.toSet());
        days.deleteAll(days.ofArrangement(year.jurisdiction(), year.year()).stream()
                .filter(day -> !named.contains(day.id().date())).toList());
    }

    private void refuseDaysOfAnotherYear(CalendarYear.Key year, Arrangement arrangement) {
        var keys = arrangement.days().stream().map(day -> new CalendarDay.Key(year.jurisdiction(), day.date())).toList();
        days.findAllById(keys).stream().filter(day -> !day.year().equals(year)).findFirst().ifPresent(day -> {
            throw new IllegalArgumentException(day.id().date() + " belongs to the arrangement of " + day.year().year());
        });
    }
}
