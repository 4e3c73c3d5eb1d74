package io.haochaping.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.deadline.CalendarAlarm;
import io.haochaping.deadline.CalendarAlarm.MissingYear;
import io.haochaping.identity.Accounts;
import io.haochaping.identity.Groups;
import io.haochaping.pages.Words;

/** Administrators and supervisors hear once a week that a year has no arrangement of holidays (放假安排) yet. */
@Component
public class CalendarNotices {

    private final CalendarAlarm alarm;
    private final Accounts accounts;
    private final Outbox outbox;
    private final Clock clock;

    CalendarNotices(CalendarAlarm alarm, Accounts accounts, Outbox outbox, Clock clock) {
        this.alarm = alarm;
        this.accounts = accounts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** May be called as often as one likes. */
    @Transactional
    public void tellThisWeek() {
        alarm.missing().ifPresent(this::tell);
    }

    private void tell(MissingYear missing) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Words.ZONE);
        String week = today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        Set<String> recipients = new TreeSet<>(accounts.membersOf(Groups.ADMINS));
        recipients.addAll(accounts.membersOf(Groups.SUPERVISORS));
        outbox.tell(NoticeKind.CALENDAR_MISSING, recipients, missing.year() + "/" + week, Map.of(Placeholder.YEAR.key(), "" + missing.year()));
    }
}
