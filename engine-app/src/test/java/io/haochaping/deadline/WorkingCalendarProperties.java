package io.haochaping.deadline;

import static io.haochaping.deadline.DayUnit.NATURAL;
import static io.haochaping.deadline.DayUnit.WORKING;
import static io.haochaping.deadline.ShippedRules.DISTRICT;
import static io.haochaping.deadline.ShippedRules.TAX;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Laws that hold for every start and every number of days, over loaded years and years without an arrangement. */
class WorkingCalendarProperties {

    /** The district has a festival of its own: two weekdays and a Saturday that everybody else works (调休). */
    private static final List<String> FESTIVAL = List.of("2026-03-18", "2026-03-19", "2026-05-09");

    private final WorkingCalendar calendar = ShippedRules.calendar(new Arrangement(DISTRICT, 2026, "test", FESTIVAL.stream()
            .map(day -> new Arrangement.Day(LocalDate.parse(day), DayType.HOLIDAY, "三月三")).toList()));
    private final BruteForceCalendar national = new BruteForceCalendar(List.of());
    private final BruteForceCalendar district = new BruteForceCalendar(FESTIVAL);

    @Property
    void neverEndsOnADayOff(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 300) int days) {
        assertThat(calendar.isWorkingDay(DISTRICT, due(start, days))).isTrue();
    }

    @Property
    void neverCountsTheStartDay(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 300) int days) {
        LocalDate due = due(start, days);

        assertThat(due).isAfter(start);
        assertThat(start.plusDays(1).datesUntil(due.plusDays(1)).filter(day -> calendar.isWorkingDay(DISTRICT, day))).hasSize(days);
    }

    @Property
    void endsLaterWithMoreDays(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 300) int days) {
        assertThat(due(start, days + 1)).isAfter(due(start, days));
    }

    @Property
    void neverEndsEarlierForALaterStart(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 60) int later,
            @ForAll @IntRange(max = 60) int days) {
        assertThat(due(start.plusDays(later), days)).isAfterOrEqualTo(due(start, days));
    }

    @Property
    void countsInOneGoAsInTwo(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 100) int first,
            @ForAll @IntRange(max = 100) int second) {
        assertThat(due(due(start, first), second)).isEqualTo(due(start, first + second));
    }

    @Property
    void agreesWithTheBruteForceCount(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 300) int days) {
        assertThat(due(start, days)).isEqualTo(district.nth(start, days));
        assertThat(calendar.due(TAX, start, days, WORKING).dueDate()).isEqualTo(national.nth(start, days));
    }

    @Property
    void agreesWithTheBruteForceOnEveryDay(@ForAll("days") LocalDate day) {
        assertThat(calendar.isWorkingDay(DISTRICT, day)).isEqualTo(district.works(day));
        assertThat(calendar.isWorkingDay(TAX, day)).isEqualTo(national.works(day));
        assertThat(calendar.previousWorkingDay(DISTRICT, day)).isEqualTo(district.lastBefore(day));
    }

    @Property
    void saysHowManyWorkingDaysAreLeft(@ForAll("days") LocalDate today, @ForAll @IntRange(max = 200) int distance) {
        LocalDate due = today.plusDays(distance);

        assertThat(calendar.workingDaysUntil(DISTRICT, today, due)).isEqualTo((int) district.countAfter(today, due));
        assertThat(calendar.workingDaysUntil(DISTRICT, due, today)).isEqualTo(-(int) district.countAfter(today, due));
    }

    @Property
    void hasAsManyDaysLeftAsItWasGiven(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 200) int days) {
        assertThat(calendar.workingDaysUntil(DISTRICT, start, due(start, days))).isEqualTo(days);
    }

    @Property
    void countsEveryDayWhenDaysAreNatural(@ForAll("days") LocalDate start, @ForAll @IntRange(max = 3650) int days) {
        DueDate due = calendar.due(DISTRICT, start, days, NATURAL);

        assertThat(due.dueDate()).isEqualTo(start.plusDays(days));
        assertThat(due.provisional()).isFalse();
    }

    @Property
    void isCertainOnlyWithinLoadedYears(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 300) int days) {
        DueDate due = calendar.due(TAX, start, days, WORKING);
        boolean before = start.isBefore(LocalDate.of(2018, 12, 31));
        boolean after = due.dueDate().isAfter(LocalDate.of(2026, 12, 28));

        assertThat(due.provisional()).isEqualTo(before || after);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        LocalDate first = LocalDate.of(2018, 6, 1);
        return Arbitraries.integers().between(0, 365 * 14).map(first::plusDays);
    }

    private LocalDate due(LocalDate start, int days) {
        return calendar.due(DISTRICT, start, days, WORKING).dueDate();
    }
}
