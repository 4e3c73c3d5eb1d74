package io.haochaping.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.haochaping.engine.ClockControl;
import io.haochaping.identity.problem.Problem;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The demonstration's clock: starts where {@code HCP_DEMO_NOW} says on an empty database, moves forward only, survives restarts. */
@Component
@DependsOnDatabaseInitialization
@Profile("demo")
class DemoClock implements InitializingBean {

    private static final Duration ALMOST_A_SECOND = Duration.ofMillis(999);
    private static final Instant EARLIEST = Instant.parse("2018-12-31T16:00:00Z");

    private final ClockControl control;
    private final Clock clock;
    private final JdbcTemplate jdbc;
    private final DemoSettings settings;
    private final ScheduleCatchUp quartz;

    DemoClock(ClockControl control, Clock clock, JdbcTemplate jdbc, DemoSettings settings, ScheduleCatchUp quartz) {
        this.control = control;
        this.clock = clock;
        this.jdbc = jdbc;
        this.settings = settings;
        this.quartz = quartz;
    }

    @Override
    public void afterPropertiesSet() {
        Optional<Long> kept = jdbc.queryForList("select offset_seconds from demo_clock", Long.class).stream().findFirst();
        if (kept.isPresent()) {
            control.set(Instant.now().plusSeconds(kept.get()));
            return;
        }
        Instant start = settings.now() == null ? Instant.now() : settings.now().toInstant();
        if (start.isBefore(EARLIEST)) {
            throw new IllegalStateException("HCP_DEMO_NOW must not lie before 2019: there is no calendar for it");
        }
        control.set(start);
        jdbc.update("insert into demo_clock (id, offset_seconds) values (1, ?)", offset());
    }

    Instant now() {
        return clock.instant();
    }

    synchronized Instant moveTo(OffsetDateTime target) {
        Instant before = clock.instant();
        Instant to = target.toInstant();
        if (to.isBefore(before)) {
            throw Problem.conflict("demo-clock-moves-forward-only");
        }
        control.advanceTo(to);
        jdbc.update("update demo_clock set offset_seconds = ?", offset());
        quartz.fireBetween(before, to);
        return clock.instant();
    }

    /** By the clock as it is now, since a jump takes its time, and rounded up: a restart must not turn it back. */
    private long offset() {
        return Duration.between(Instant.now(), clock.instant()).plus(ALMOST_A_SECOND).toSeconds();
    }
}
