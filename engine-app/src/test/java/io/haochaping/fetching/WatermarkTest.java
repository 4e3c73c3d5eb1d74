package io.haochaping.fetching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.haochaping.connector.api.PulledKind;

class WatermarkTest {

    private static final Instant NOW = Instant.parse("2026-02-13T04:00:00Z");
    private static final Duration OVERLAP = Duration.ofHours(1);
    private static final Duration SWEEP = Duration.ofDays(7);

    private final FetchingSettings settings = new FetchingSettings(OVERLAP, SWEEP, 12, Duration.ofMinutes(5));
    private final Watermark watermark = new Watermark("province", PulledKind.RATING);

    @Test
    void beginsAWeekBackAndGoesOnWithAnOverlap() {
        assertThat(watermark.since(settings, NOW)).isEqualTo(NOW.minus(SWEEP));
        watermark.listed(NOW.minusSeconds(600), NOW, NOW);

        assertThat(watermark.since(settings, NOW.plusSeconds(30))).isEqualTo(NOW.minusSeconds(600).minus(OVERLAP));
    }

    @Test
    void looksFurtherBackOnceADay() {
        watermark.listed(NOW, NOW, NOW);
        Instant tomorrow = NOW.plus(Duration.ofDays(1));

        assertThat(watermark.since(settings, tomorrow)).isEqualTo(NOW.minus(SWEEP));
        watermark.listed(NOW, tomorrow, tomorrow);
        assertThat(watermark.since(settings, tomorrow)).isEqualTo(NOW.minus(OVERLAP));
    }

    @Test
    void neverGoesBackForAnEntryThatAppearsLate() {
        watermark.listed(NOW, NOW, NOW);
        watermark.listed(NOW.minusSeconds(3000), NOW, NOW);
        watermark.listed(null, NOW, NOW);

        assertThat(watermark.mark()).isEqualTo(NOW);
    }

    @Test
    void isNotCarriedAwayByAnEntryOfTomorrowAndFollowsAClockThatWasPutBack() {
        watermark.listed(NOW.plus(Duration.ofDays(1)), NOW, NOW);
        assertThat(watermark.mark()).isEqualTo(NOW);

        watermark.listed(null, NOW.minus(Duration.ofHours(3)), NOW);
        assertThat(watermark.mark()).isEqualTo(NOW.minus(Duration.ofHours(3)));
    }

    @Test
    void goesByThePlatformsClockWhereverOursStands() {
        watermark.listed(NOW.minus(Duration.ofDays(400)), NOW.minus(Duration.ofDays(400)), NOW);

        assertThat(watermark.since(settings, NOW)).isEqualTo(NOW.minus(Duration.ofDays(400)).minus(OVERLAP));
    }

    @Test
    void staysWhereItIsAfterAFailure() {
        watermark.listed(NOW, NOW, NOW);
        watermark.failed("timed-out", NOW);

        assertThat(watermark.mark()).isEqualTo(NOW);
        assertThat(watermark.error()).isEqualTo("timed-out");
    }
}
