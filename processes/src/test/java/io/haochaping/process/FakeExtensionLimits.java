package io.haochaping.process;

import java.time.Instant;
import java.util.Date;

/** When an undecided request for more time lapses. */
public final class FakeExtensionLimits {

    static final Instant LAPSE = Instant.parse("2026-03-12T16:00:00Z");

    public Date lapse(String caseNo) {
        return Date.from(LAPSE);
    }
}
