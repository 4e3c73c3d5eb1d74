package io.haochaping.deadline;

import static io.haochaping.deadline.DayType.HOLIDAY;
import static io.haochaping.deadline.DayType.WORKDAY;
import static io.haochaping.deadline.WorkingCalendar.NATIONAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

class ArrangementTest {

    @Test
    void mayReachBackIntoTheLastDaysOfDecember() {
        assertThat(arrangement(day("2026-12-29", WORKDAY), day("2026-12-31", HOLIDAY)).days()).hasSize(2);
    }

    @Test
    void refusesADayOfAnotherYear() {
        assertThatIllegalArgumentException().isThrownBy(() -> arrangement(day("2026-12-28", HOLIDAY)));
        assertThatIllegalArgumentException().isThrownBy(() -> arrangement(day("2028-01-01", HOLIDAY)));
    }

    @Test
    void refusesToMakeADayAWorkdayThatIsOffByLaw() {
        assertThatIllegalArgumentException().isThrownBy(() -> arrangement(day("2027-10-02", WORKDAY)));
    }

    @Test
    void refusesToNameADayTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> arrangement(day("2027-02-06", HOLIDAY), day("2027-02-06", WORKDAY)));
    }

    private static Arrangement arrangement(Arrangement.Day... days) {
        return new Arrangement(NATIONAL, 2027, "test", List.of(days));
    }

    private static Arrangement.Day day(String date, DayType type) {
        return new Arrangement.Day(LocalDate.parse(date), type, "test");
    }
}
