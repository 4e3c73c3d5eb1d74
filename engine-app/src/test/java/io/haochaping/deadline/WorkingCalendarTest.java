package io.haochaping.deadline;

import static io.haochaping.deadline.DayUnit.NATURAL;
import static io.haochaping.deadline.DayUnit.WORKING;
import static io.haochaping.deadline.WorkingCalendar.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {

    private static final Arrangement YEAR_2027 = new Arrangement(NATIONAL, 2027, "test", List.of(
            day("2026-12-31", DayType.HOLIDAY), day("2027-01-01", DayType.HOLIDAY), day("2027-01-02", DayType.HOLIDAY),
            day("2027-01-03", DayType.WORKDAY)));

    private final WorkingCalendar calendar = ShippedRules.calendar();

    @ParameterizedTest
    @ValueSource(strings = {"2027-01-01", "2028-05-01", "2028-05-02", "2029-10-01", "2029-10-02", "2029-10-03", "2031-01-01"})
    void keepsTheDaysOffThatTheLawFixesBeforeTheYearIsLoaded(LocalDate day) {
        assertThat(calendar.isWorkingDay(NATIONAL, day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2028-01-03", "2028-05-03", "2029-10-04"})
    void worksOnTheOrdinaryWeekdaysBesideThem(LocalDate day) {
        assertThat(calendar.isWorkingDay(NATIONAL, day)).isTrue();
    }

    @Test
    void neverWorksOnADayFixedByLawInALoadedYear() {
        LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2027, 1, 1)).filter(LegalHolidays::contains)
                .forEach(day -> assertThat(calendar.isWorkingDay(NATIONAL, day)).as("%s", day).isFalse());
    }

    @Test
    void jumpsOverNewYearProvisionallyWhileTheNextYearIsNotLoaded() {
        DueDate due = calendar.due(NATIONAL, LocalDate.parse("2026-12-30"), 2, WORKING);

        assertThat(due.dueDate()).isEqualTo("2027-01-04");
        assertThat(due.provisional()).isTrue();
    }

    @Test
    void isProvisionalInTheLastDaysOfDecemberThatTheNextArrangementMayChange() {
        assertThat(calendar.due(NATIONAL, LocalDate.parse("2026-12-25"), 1, WORKING).provisional()).isFalse();
        assertThat(calendar.due(NATIONAL, LocalDate.parse("2026-12-28"), 1, WORKING).provisional()).isTrue();
    }

    @Test
    void isCertainOnceTheYearIsLoaded() {
        WorkingCalendar loaded = ShippedRules.calendar(YEAR_2027);

        assertThat(loaded.due(NATIONAL, LocalDate.parse("2026-12-30"), 1, WORKING).dueDate()).isEqualTo("2027-01-03");
        assertThat(loaded.due(NATIONAL, LocalDate.parse("2026-12-30"), 2, WORKING).provisional()).isFalse();
    }

    @Test
    void doesNotTakeAYearAsLoadedBecauseItsLastDaysAreArranged() {
        assertThat(calendar.due(NATIONAL, LocalDate.parse("2018-12-28"), 1, WORKING).dueDate()).isEqualTo("2018-12-29");
        assertThat(calendar.due(NATIONAL, LocalDate.parse("2018-12-28"), 1, WORKING).provisional()).isTrue();
    }

    @Test
    void doesNotTakeAYearAsLoadedBecauseARegionHasDaysOfItsOwn() {
        WorkingCalendar region = ShippedRules.calendar(new Arrangement("region", 2027, "test", List.of(day("2027-04-07", DayType.HOLIDAY))));

        assertThat(region.due("region", LocalDate.parse("2027-04-06"), 1, WORKING).dueDate()).isEqualTo("2027-04-08");
        assertThat(region.due("region", LocalDate.parse("2027-04-06"), 1, WORKING).provisional()).isTrue();
        assertThat(region.due("other", LocalDate.parse("2027-04-06"), 1, WORKING).dueDate()).isEqualTo("2027-04-07");
    }

    @Test
    void endsAtTheLastSecondOfTheDayInShanghai() {
        assertThat(calendar.due(NATIONAL, LocalDate.parse("2026-02-13"), 3, WORKING).dueAt())
                .isEqualTo(Instant.parse("2026-02-25T15:59:59Z"));
    }

    @Test
    void endsAtTheConfiguredClosingTime() {
        assertThat(ShippedRules.calendar("17:30:00").due(NATIONAL, LocalDate.parse("2026-02-13"), 3, WORKING).dueAt())
                .isEqualTo(Instant.parse("2026-02-25T09:30:00Z"));
    }

    @Test
    void doesNotMoveNaturalDaysOffAHoliday() {
        assertThat(calendar.due(NATIONAL, LocalDate.parse("2026-02-13"), 4, NATURAL).dueDate()).isEqualTo("2026-02-17");
    }

    @Test
    void endsOnTheStartDayAfterZeroDays() {
        assertThat(calendar.due(NATIONAL, LocalDate.parse("2026-02-17"), 0, WORKING).dueDate()).isEqualTo("2026-02-17");
    }

    @Test
    void refusesToCountBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.due(NATIONAL, LocalDate.parse("2026-02-17"), -1, WORKING));
    }

    @Test
    void answersInMicroseconds() {
        LocalDate start = LocalDate.parse("2026-02-13");
        for (int i = 0; i < 50_000; i++) {
            calendar.due(NATIONAL, start, 15, WORKING);
        }
        long began = System.nanoTime();
        for (int i = 0; i < 50_000; i++) {
            calendar.due(NATIONAL, start, 15, WORKING);
        }

        assertThat((System.nanoTime() - began) / 50_000).as("nanoseconds").isLessThan(50_000);
    }

    private static Arrangement.Day day(String date, DayType type) {
        return new Arrangement.Day(LocalDate.parse(date), type, "test");
    }
}
