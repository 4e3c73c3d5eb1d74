package io.haochaping.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import io.haochaping.engine.ClockControl;

/** The demonstration's clock moves forward only, over restarts too. */
class DemoClockTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final SingleConnectionDataSource database = new SingleConnectionDataSource("jdbc:h2:mem:", true);
    private final JdbcTemplate jdbc = new JdbcTemplate(database);

    @BeforeEach
    void open() {
        jdbc.execute("create table demo_clock (id int primary key, offset_seconds bigint not null)");
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void aRestartDoesNotTurnItBack() {
        Instant before = started(null).now();

        assertThat(started(null).now()).isBetween(before, Instant.now().plusSeconds(1));
    }

    @Test
    void aRestartAfterAJumpThatTookItsTimeDoesNotTurnItBack() {
        DemoClock clock = started(OffsetDateTime.parse("2026-01-05T09:00:00+08:00"));
        Instant after = clock.moveTo(OffsetDateTime.parse("2026-01-05T10:00:00+08:00"));
        assertThat(after).isAfter(Instant.parse("2026-01-05T02:00:04Z"));

        assertThat(started(null).now()).isBetween(after, after.plusSeconds(60));
    }

    private DemoClock started(OffsetDateTime now) {
        Hands hands = new Hands();
        DemoClock clock = new DemoClock(hands, hands, jdbc, new DemoSettings(now, null, null, false, false), (from, until) -> { });
        clock.afterPropertiesSet();
        return clock;
    }

    /** A clock whose jumps take five seconds. */
    private static final class Hands extends Clock implements ClockControl {

        private Duration ahead = Duration.ZERO;

        @Override
        public void set(Instant instant) {
            ahead = Duration.between(Instant.now(), instant);
        }

        @Override
        public void advanceTo(Instant target) {
            set(target.plusSeconds(5));
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(ahead);
        }

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }
}
