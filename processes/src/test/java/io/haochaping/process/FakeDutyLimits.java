package io.haochaping.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Date;

/** The limits of matters: remind a day before they are due, overdue a second after. */
public final class FakeDutyLimits {

    static final Instant DUE = Instant.parse("2026-03-05T15:59:59Z");

    static Instant endOf(String day) {
        return LocalDate.parse(day).atTime(LocalTime.of(23, 59, 59)).toInstant(ZoneOffset.ofHours(8));
    }

    public Date due(String jurisdiction, String policy, int version) {
        return Date.from(DUE);
    }

    public Date reminder(String jurisdiction, String policy, int version) {
        return Date.from(DUE.minus(1, ChronoUnit.DAYS));
    }

    public Date overdue(String jurisdiction, String policy, int version) {
        return Date.from(DUE.plusSeconds(1));
    }

    public Date planned(String jurisdiction, String policy, int version, String day) {
        return Date.from(endOf(day));
    }

    public Date plannedReminder(String jurisdiction, String policy, int version, String day) {
        return Date.from(endOf(day).minus(1, ChronoUnit.DAYS));
    }

    public Date plannedOverdue(String jurisdiction, String policy, int version, String day) {
        return Date.from(endOf(day).plusSeconds(1));
    }
}
