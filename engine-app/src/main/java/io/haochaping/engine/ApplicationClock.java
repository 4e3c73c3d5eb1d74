package io.haochaping.engine;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The one clock of the application: the engine's time, in whole seconds, in the zone of the law (Asia/Shanghai). Whole seconds,
 * because the engine's MySQL columns hold no more and a time must compare equal after it was stored.
 */
final class ApplicationClock extends Clock {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final ZoneId zone;

    ApplicationClock(ZoneId zone) {
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ApplicationClock(other);
    }

    @Override
    public Instant instant() {
        return ClockUtil.getCurrentTime().toInstant().truncatedTo(ChronoUnit.SECONDS);
    }
}
