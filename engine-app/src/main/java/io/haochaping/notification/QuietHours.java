package io.haochaping.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.springframework.stereotype.Component;

import io.haochaping.pages.Words;

/**
 * The hours in which no phone shall ring. All mails wait, urgent ones too: a deadline passes at midnight, and nobody can do anything about it before
 * the morning. What stands in the inbox is there at once.
 */
@Component
class QuietHours {

    private final LocalTime from;
    private final LocalTime until;

    QuietHours(MailSettings settings) {
        this.from = settings.quietFrom();
        this.until = settings.quietUntil();
    }

    /** The first moment from {@code time} on in which a mail may go out. */
    Instant notBefore(Instant time) {
        ZonedDateTime local = time.atZone(Words.ZONE);
        if (!isQuiet(local.toLocalTime())) {
            return time;
        }
        ZonedDateTime end = local.with(until);
        return (end.isBefore(local) ? end.plusDays(1) : end).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        boolean overMidnight = from.isAfter(until);
        return overMidnight ? !time.isBefore(from) || time.isBefore(until) : !time.isBefore(from) && time.isBefore(until);
    }
}
