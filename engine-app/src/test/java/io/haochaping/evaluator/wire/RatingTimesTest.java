package io.haochaping.evaluator.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

import io.haochaping.deadline.DueDate;
import io.haochaping.evaluator.EvaluatorSettings;
import io.haochaping.evaluator.Offer;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import io.haochaping.review.RegisteredService;
import io.haochaping.review.SupplementWindow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service of 9 January 2026, handed over a quarter of an hour later, whose window ends on the 16th. */
class RatingTimesTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant SERVED = Instant.parse("2026-01-09T01:00:00Z");
    private static final OffsetDateTime HANDED = OffsetDateTime.parse("2026-01-09T09:15:00+08:00");
    private static final String THEN = "2026-01-09T09:20:00+08:00";

    private final SupplementWindow window = mock(SupplementWindow.class);
    private final Organisation organisation = mock(Organisation.class);

    @BeforeEach
    void theWindowEndsOnTheSixteenth() {
        when(organisation.unit("hall")).thenReturn(Optional.of(new Unit("hall", "政务服务中心", "district")));
        when(window.after(SERVED, "district")).thenReturn(new DueDate(LocalDate.of(2026, 1, 16), Instant.parse("2026-01-16T15:59:59Z"), false));
    }

    @Test
    void aDeviceSaysWhenButNeitherBeforeItWasAskedNorAfterNow() {
        assertThat(at("2026-01-09T10:00:00+08:00", THEN)).isEqualTo(THEN);
        assertThat(at("2026-01-09T10:00:00+08:00", "2025-01-01T00:00:00+08:00")).isEqualTo(HANDED);
        assertThat(at("2026-01-09T10:00:00+08:00", "2026-02-01T00:00:00+08:00")).isEqualTo("2026-01-09T10:00:00+08:00");
        assertThat(at("2026-01-09T10:00:00+08:00", "yesterday")).isEqualTo("2026-01-09T10:00:00+08:00");
        assertThat(at("2026-01-09T10:00:00+08:00", null)).isEqualTo("2026-01-09T10:00:00+08:00");
    }

    @Test
    void itsWordCountsForSevenDaysAfterTheWindow() {
        assertThat(at("2026-01-23T23:59:59+08:00", THEN)).isEqualTo(THEN);
        assertThat(at("2026-01-24T00:00:00+08:00", THEN)).as("of the moment in which it comes").isEqualTo("2026-01-24T00:00:00+08:00");
    }

    @Test
    void aServiceWithoutATimeHasNoWindowAndOneWithoutAUnitThatOfTheDevice() {
        assertThat(times("2026-03-01T10:00:00+08:00").of(THEN, offer("hall", null), "hall")).isEqualTo(THEN);
        assertThat(times("2026-03-01T10:00:00+08:00").of(THEN, offer(null, SERVED), "hall")).isEqualTo("2026-03-01T10:00:00+08:00");
        assertThat(times("2026-03-01T10:00:00+08:00").of(THEN, offer("gone", SERVED), "hall")).isEqualTo("2026-03-01T10:00:00+08:00");
    }

    @Test
    void aServiceOfAWindowWhoseClockIsFastIsRatedWhenItWasGiven() {
        Instant soon = Instant.parse("2026-01-09T02:03:00Z");
        when(window.after(soon, "district")).thenReturn(new DueDate(LocalDate.of(2026, 1, 16), Instant.parse("2026-01-16T15:59:59Z"), false));
        assertThat(times("2026-01-09T10:00:00+08:00").of(THEN, offer("hall", soon), "hall").toInstant()).isEqualTo(soon);
    }

    private OffsetDateTime at(String now, String ratedAt) {
        return times(now).of(ratedAt, offer("hall", SERVED), "hall");
    }

    private RatingTimes times(String now) {
        return new RatingTimes(window, organisation, new EvaluatorSettings(15, 240, 90, 7), Clock.fixed(OffsetDateTime.parse(now).toInstant(), ZONE));
    }

    private static Offer offer(String unit, Instant served) {
        return new Offer("offer", new RegisteredService("P-1", 1, "demo-window", unit, "B02", "不动产转移登记", served, false), HANDED.toInstant());
    }
}
