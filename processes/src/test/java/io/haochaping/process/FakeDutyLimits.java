package io.haochaping.process;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** The limits of matters: remind a day before they are due, overdue a second after. */
public final class FakeDutyLimits {

    static final Instant DUE = Instant.parse("2026-03-05T15:59:59Z");

    public Date due(String jurisdiction, String policy, int policyVersion) {
        return Date.from(DUE);
    }

    public Date reminder(String jurisdiction, String policy, int policyVersion) {
        return Date.from(DUE.minus(1, ChronoUnit.DAYS));
    }

    public Date overdue(String jurisdiction, String policy, int policyVersion) {
        return Date.from(DUE.plusSeconds(1));
    }

    public Date planned(String jurisdiction, String policy, int policyVersion, String plannedDate) {
        return Date.from(DUE);
    }

    public Date plannedReminder(String jurisdiction, String policy, int policyVersion, String plannedDate) {
        return Date.from(DUE.minus(1, ChronoUnit.DAYS));
    }

    public Date plannedOverdue(String jurisdiction, String policy, int policyVersion, String plannedDate) {
        return Date.from(DUE.plusSeconds(1));
    }
}
