package io.haochaping.process;

import java.time.Instant;
import java.util.Date;

/** One end of the window for a recheck. */
public final class FakeAppealWindows {

    static final Instant CLOSES = Instant.parse("2026-03-04T16:00:00Z");

    public Date recheckCloses(String appealNo) {
        return Date.from(CLOSES);
    }
}
