package io.haochaping.administration.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.haochaping.administration.calendar.CalendarPage.DraftRow;
import io.haochaping.administration.calendar.CalendarPage.Entered;
import io.haochaping.administration.calendar.CalendarPage.LoadedRow;
import io.haochaping.deadline.Arrangement;
import io.haochaping.deadline.Arrangements;
import io.haochaping.deadline.CalendarAlarm;
import io.haochaping.deadline.CalendarDrafts;
import io.haochaping.deadline.WorkingCalendar;
import io.haochaping.organisation.Organisation;
import io.haochaping.pages.Names;
import io.haochaping.pages.Option;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class CalendarPages {

    static final int FIRST = 2019;

    private final YearView view;
    private final Arrangements arrangements;
    private final CalendarDrafts drafts;
    private final CalendarAlarm alarm;
    private final Organisation organisation;
    private final Names names;
    private final Words words;
    private final Clock clock;

    CalendarPages(YearView view, Arrangements arrangements, CalendarDrafts drafts, CalendarAlarm alarm, Organisation organisation, Names names,
            Words words, Clock clock) {
        this.view = view;
        this.arrangements = arrangements;
        this.drafts = drafts;
        this.alarm = alarm;
        this.organisation = organisation;
        this.names = names;
        this.words = words;
        this.clock = clock;
    }

    CalendarPage of(@Nullable Integer wantedYear, @Nullable String wantedJurisdiction, @Nullable Entered entered, List<String> faults) {
        int thisYear = LocalDate.now(clock).getYear();
        int year = wantedYear == null ? thisYear : Math.max(FIRST, Math.min(thisYear + 5, wantedYear));
        String jurisdiction = wantedJurisdiction != null && organisation.jurisdiction(wantedJurisdiction).isPresent() ? wantedJurisdiction
                : WorkingCalendar.NATIONAL;
        Entered form = entered == null ? new Entered(alarm.missing().map(CalendarAlarm.MissingYear::year).orElse(thisYear + 1),
                WorkingCalendar.NATIONAL, "") : entered;
        return new CalendarPage(year, years(thisYear, year), jurisdictions(jurisdiction), jurisdiction, source(year), alarm(), view.weekdays(),
                view.months(jurisdiction, year), view.named(jurisdiction, year), loaded(), drafts(), form, faults);
    }

    private @Nullable String source(int year) {
        return arrangements.find(WorkingCalendar.NATIONAL, year).map(Arrangement::source).orElse(null);
    }

    private @Nullable String alarm() {
        return alarm.missing().map(missing -> missing.hasBegun() ? words.text("admin-calendar.alarm.begun", missing.year() + "")
                : words.text("admin-calendar.alarm", missing.year() + "", missing.daysLeft())).orElse(null);
    }

    private static List<Option> years(int thisYear, int selected) {
        return IntStream.iterate(thisYear + 2, year -> year >= FIRST, year -> year - 1)
                .mapToObj(year -> new Option(year + "", year + "", year == selected)).toList();
    }

    List<Option> jurisdictions(String selected) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(WorkingCalendar.NATIONAL, words.text("admin-calendar.national"), selected.equals(WorkingCalendar.NATIONAL)));
        organisation.jurisdictions().forEach(one -> options.add(new Option(one.code(), one.name(), one.code().equals(selected))));
        return options;
    }

    String whose(String jurisdiction) {
        return jurisdiction.equals(WorkingCalendar.NATIONAL) ? words.text("admin-calendar.national") : names.jurisdiction(jurisdiction);
    }

    private List<LoadedRow> loaded() {
        return arrangements.loaded().stream().map(one -> new LoadedRow(one.year(), whose(one.jurisdiction()), one.jurisdiction(), one.source(),
                Words.minute(one.at()), one.days())).toList();
    }

    private List<DraftRow> drafts() {
        return drafts.open().stream().map(draft -> new DraftRow(draft.id(), draft.arrangement().year(),
                whose(draft.arrangement().jurisdiction()), draft.arrangement().source(), names.actor(draft.createdBy()),
                Words.minute(draft.createdAt()))).toList();
    }
}
