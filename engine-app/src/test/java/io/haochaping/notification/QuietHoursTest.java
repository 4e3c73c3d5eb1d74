package io.haochaping.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    @ParameterizedTest
    @CsvSource({"2026-01-05T20:59:59, 2026-01-05T20:59:59", "2026-01-05T21:00:00, 2026-01-06T08:00:00", "2026-01-05T23:59:59, 2026-01-06T08:00:00",
            "2026-01-06T00:00:01, 2026-01-06T08:00:00", "2026-01-06T07:59:59, 2026-01-06T08:00:00", "2026-01-06T08:00:00, 2026-01-06T08:00:00"})
    void lastOverMidnight(String written, String sent) {
        assertThat(quiet("21:00", "08:00").notBefore(at(written))).isEqualTo(at(sent));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05T12:00:00, 2026-01-05T14:00:00", "2026-01-05T14:00:00, 2026-01-05T14:00:00", "2026-01-05T23:00:00, 2026-01-05T23:00:00"})
    void mayLieWithinADay(String written, String sent) {
        assertThat(quiet("12:00", "14:00").notBefore(at(written))).isEqualTo(at(sent));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05T00:00:00", "2026-01-05T08:00:00", "2026-01-05T23:00:00"})
    void areNoneWhereBothTimesAreTheSame(String written) {
        assertThat(quiet("08:00", "08:00").notBefore(at(written))).isEqualTo(at(written));
    }

    private static QuietHours quiet(String from, String until) {
        return new QuietHours(new MailSettings("", "zh", 6, LocalTime.parse(from), LocalTime.parse(until), Duration.ofMinutes(15)));
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time + "+08:00").toInstant();
    }
}
