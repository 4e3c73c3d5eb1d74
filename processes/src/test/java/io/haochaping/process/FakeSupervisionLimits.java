package io.haochaping.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** The limits of an order: remind a day before it is due, overdue a second after. */
public final class FakeSupervisionLimits {

    static final Instant DUE = Instant.parse("2026-03-05T15:59:59Z");

    public Date due(String caseNo, String cause) {
        return Date.from(DUE);
    }

    public Date reminder(String caseNo, String cause) {
        return Date.from(DUE.minus(1, ChronoUnit.DAYS));
    }

    public Date overdue(String caseNo, String cause) {
        return Date.from(DUE.plusSeconds(1));
    }
}
