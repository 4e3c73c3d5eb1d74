package io.haochaping.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates worked out by hand from the arrangements of the State Council, and the counts of each year. */
class GoldenVectorsTest {

    private final WorkingCalendar calendar = ShippedRules.calendar();

    @ParameterizedTest(name = "received {0}")
    @CsvSource({
        "2020-01-22, 01-23, 02-04, 02-06, 02-13, 02-20",
        "2021-09-17, 09-18, 09-23, 09-26, 10-08, 10-14",
        "2023-09-27, 09-28, 10-08, 10-10, 10-17, 10-24",
        "2024-02-08, 02-09, 02-19, 02-21, 02-28, 03-06",
        "2024-09-30, 10-08, 10-10, 10-12, 10-18, 10-25",
        "2025-01-24, 01-26, 02-05, 02-07, 02-13, 02-20",
        "2025-09-30, 10-09, 10-11, 10-14, 10-21, 10-28",
        "2026-02-13, 02-14, 02-25, 02-27, 03-05, 03-12",
        "2026-09-24, 09-28, 09-30, 10-09, 10-15, 10-22",
    })
    void countsAroundTheHolidays(LocalDate received, String one, String three, String five, String ten, String fifteen) {
        Map.of(1, one, 3, three, 5, five, 10, ten, 15, fifteen).forEach((days, expected) -> {
            DueDate due = calendar.due(WorkingCalendar.NATIONAL, received, days, DayUnit.WORKING);

            assertThat(due.dueDate()).as("+%d", days).isEqualTo(MonthDay.parse("--" + expected).atYear(received.getYear()));
            assertThat(due.provisional()).isFalse();
        });
    }

    @ParameterizedTest(name = "{0} has {1} working days")
    @CsvSource({"2019, 250", "2020, 249", "2021, 250", "2022, 249", "2023, 249", "2024, 251", "2025, 248", "2026, 248"})
    void hasTheWorkingDaysOfTheYear(int year, int expected) {
        LocalDate lastOfBefore = LocalDate.of(year - 1, 12, 31);

        assertThat(calendar.workingDaysUntil(WorkingCalendar.NATIONAL, lastOfBefore, Year.of(year).atMonth(12).atEndOfMonth()))
                .isEqualTo(expected);
    }
}
