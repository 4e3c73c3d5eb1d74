package io.haochaping.deadline;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class StoredArrangements implements Arrangements {

    private final CalendarYears years;
    private final CalendarDays days;
    private final CalendarRevision revision;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredArrangements(CalendarYears years, CalendarDays days, CalendarRevision revision, ApplicationEventPublisher events, Clock clock) {
        this.years = years;
        this.days = days;
        this.revision = revision;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void load(Arrangement arrangement) {
        CalendarYear.Key year = new CalendarYear.Key(arrangement.jurisdiction(), arrangement.year());
        revision.advance();
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

    @Override
    @Transactional(readOnly = true)
    public Optional<Arrangement> find(String jurisdiction, int year) {
        return years.findById(new CalendarYear.Key(jurisdiction, year)).map(found -> new Arrangement(jurisdiction, year, found.source(),
                days.ofArrangement(jurisdiction, year).stream().map(CalendarDay::toDay).sorted(Comparator.comparing(Arrangement.Day::date)).toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Loaded> loaded() {
        Map<CalendarYear.Key, Long> named = days.findAll().stream().collect(Collectors.groupingBy(CalendarDay::year, Collectors.counting()));
        return years.findAll().stream()
                .map(year -> new Loaded(year.id().jurisdiction(), year.id().year(), year.source(), year.loadedAt(),
                        named.getOrDefault(year.id(), 0L).intValue()))
                .sorted(Comparator.comparing(Loaded::year).reversed().thenComparing(Loaded::jurisdiction)).toList();
    }

    @Override
    @Transactional(readOnly = true)
    public long revision() {
        return revision.current();
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
        dayOfAnother(year, arrangement).ifPresent(day -> {
            throw new IllegalArgumentException(day.id().date() + " belongs to the arrangement of " + day.year().year());
        });
    }

    /** A day of the last December that the arrangement of the year before names already. */
    @Transactional(readOnly = true)
    Optional<Arrangement.Day> dayOfAnotherYear(Arrangement arrangement) {
        return dayOfAnother(new CalendarYear.Key(arrangement.jurisdiction(), arrangement.year()), arrangement).map(CalendarDay::toDay);
    }

    private Optional<CalendarDay> dayOfAnother(CalendarYear.Key year, Arrangement arrangement) {
        var keys = arrangement.days().stream().map(day -> new CalendarDay.Key(year.jurisdiction(), day.date())).toList();
        return days.findAllById(keys).stream().filter(day -> !day.year().equals(year)).findFirst();
    }
}
