package io.haochaping.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.haochaping.deadline.CalendarAlarm.MissingYear;
import org.junit.jupiter.api.Test;

class MissingYearsTest {

    @Test
    void staysQuietUntilSixtyDaysBeforeTheYear() {
        assertThat(on("2026-11-01", 2026)).isEmpty();
        assertThat(on("2026-11-02", 2026)).contains(new MissingYear(2027, LocalDate.parse("2027-01-01"), 60));
        assertThat(on("2026-12-31", 2026)).map(MissingYear::daysLeft).contains(1L);
    }

    @Test
    void isStillOnceTheYearIsLoaded() {
        assertThat(on("2026-12-31", 2026, 2027)).isEmpty();
    }

    @Test
    void namesAYearThatRunsAlreadyFirst() {
        assertThat(on("2027-01-05", 2026)).hasValueSatisfying(missing -> {
            assertThat(missing.year()).isEqualTo(2027);
            assertThat(missing.hasBegun()).isTrue();
        });
    }

    private static Optional<MissingYear> on(String day, Integer... loaded) {
        Arrangements arrangements = mock(Arrangements.class);
        when(arrangements.loadedYears()).thenReturn(List.of(loaded));
        Clock clock = Clock.fixed(LocalDate.parse(day).atTime(0, 30).atZone(DeadlineSettings.ZONE).toInstant(), DeadlineSettings.ZONE);
        return new MissingYears(arrangements, clock).missing();
    }
}
