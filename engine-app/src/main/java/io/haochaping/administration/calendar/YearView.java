package io.haochaping.administration.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import io.haochaping.deadline.Arrangement;
import io.haochaping.deadline.Arrangements;
import io.haochaping.deadline.DayType;
import io.haochaping.deadline.WorkingCalendar;
import io.haochaping.pages.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A year in twelve tables; each day says in a word why it is worked or off. */
@Component
class YearView {

    /**
     * One field of a month.
     *
     * @param day  0 for a field before the first or after the last day
     * @param mark one character, empty for an ordinary working day
     * @param say  the day in words, for ears and tooltips
     */
    record Cell(int day, String mark, String say, String tone) {
    }

    record Month(String name, List<List<Cell>> weeks, String workingDays) {
    }

    /** A day that an arrangement names. */
    record Named(String date, String weekday, String type, String name, String whose) {
    }

    private final WorkingCalendar calendar;
    private final Arrangements arrangements;
    private final Words words;

    YearView(WorkingCalendar calendar, Arrangements arrangements, Words words) {
        this.calendar = calendar;
        this.arrangements = arrangements;
        this.words = words;
    }

    List<String> weekdays() {
        return Stream.of(DayOfWeek.values()).map(this::narrow).toList();
    }

    List<Month> months(String jurisdiction, int year) {
        Map<LocalDate, Arrangement.Day> national = days(WorkingCalendar.NATIONAL, year);
        Map<LocalDate, Arrangement.Day> regional = jurisdiction.equals(WorkingCalendar.NATIONAL) ? Map.of() : days(jurisdiction, year);
        return IntStream.rangeClosed(1, 12).mapToObj(month -> month(YearMonth.of(year, month), jurisdiction, national, regional)).toList();
    }

    List<Named> named(String jurisdiction, int year) {
        List<Named> named = new ArrayList<>(named(days(WorkingCalendar.NATIONAL, year), words.text("admin-calendar.national")));
        if (!jurisdiction.equals(WorkingCalendar.NATIONAL)) {
            named.addAll(named(days(jurisdiction, year), words.text("admin-calendar.regional")));
        }
        return named;
    }

    List<Named> named(List<Arrangement.Day> days, String whose) {
        return days.stream().sorted(Comparator.comparing(Arrangement.Day::date))
                .map(day -> new Named(day.date().toString(), day.date().getDayOfWeek().getDisplayName(TextStyle.SHORT, LocaleContextHolder.getLocale()),
                        words.text("admin-calendar.type." + day.type()), day.name(), whose)).toList();
    }

    private List<Named> named(Map<LocalDate, Arrangement.Day> days, String whose) {
        return named(List.copyOf(days.values()), whose);
    }

    /** The last days of December may stand in the arrangement of the next year. */
    private Map<LocalDate, Arrangement.Day> days(String jurisdiction, int year) {
        Map<LocalDate, Arrangement.Day> days = new HashMap<>();
        Stream.of(year, year + 1).flatMap(of -> arrangements.find(jurisdiction, of).stream()).flatMap(of -> of.days().stream())
                .filter(day -> day.date().getYear() == year).forEach(day -> days.put(day.date(), day));
        return days;
    }

    private Month month(YearMonth month, String jurisdiction, Map<LocalDate, Arrangement.Day> national, Map<LocalDate, Arrangement.Day> regional) {
        List<Cell> cells = new ArrayList<>();
        IntStream.range(1, month.atDay(1).getDayOfWeek().getValue()).forEach(before -> cells.add(new Cell(0, "", "", "")));
        int working = 0;
        for (int number = 1; number <= month.lengthOfMonth(); number++) {
            LocalDate day = month.atDay(number);
            boolean works = calendar.isWorkingDay(jurisdiction, day);
            working += works ? 1 : 0;
            cells.add(cell(day, works, national.get(day), regional.get(day)));
        }
        while (cells.size() % 7 > 0) {
            cells.add(new Cell(0, "", "", ""));
        }
        List<List<Cell>> weeks = IntStream.range(0, cells.size() / 7).mapToObj(week -> List.copyOf(cells.subList(week * 7, week * 7 + 7))).toList();
        return new Month(month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale()), weeks,
                words.text("admin-calendar.workingDays", working));
    }

    private Cell cell(LocalDate day, boolean works, Arrangement.@Nullable Day national, Arrangement.@Nullable Day regional) {
        Arrangement.Day named = regional == null ? national : regional;
        String kind = kind(day, works, named, regional != null);
        String name = named == null ? "" : " " + named.name();
        return new Cell(day.getDayOfMonth(), words.text("admin-calendar.mark." + kind),
                day.getDayOfMonth() + " " + words.text("admin-calendar.day." + kind) + name, kind);
    }

    private static String kind(LocalDate day, boolean works, Arrangement.@Nullable Day named, boolean regional) {
        if (named != null) {
            return (regional ? "regional-" : "") + (named.type() == DayType.WORKDAY ? "workday" : "holiday");
        }
        if (works) {
            return "ordinary";
        }
        return day.getDayOfWeek().getValue() > 5 ? "weekend" : "legal";
    }

    private String narrow(DayOfWeek day) {
        return day.getDisplayName(TextStyle.NARROW, LocaleContextHolder.getLocale());
    }
}
