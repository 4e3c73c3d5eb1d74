package io.haochaping.notification.schedule;

import io.haochaping.notification.CalendarNotices;
import io.haochaping.notification.MorningDigests;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Writes the lists of the morning, and the alarm about the calendar. */
@DisallowConcurrentExecution
class DigestJob implements Job {

    private final MorningDigests digests;
    private final CalendarNotices calendar;

    DigestJob(MorningDigests digests, CalendarNotices calendar) {
        this.digests = digests;
        this.calendar = calendar;
    }

    @Override
    public void execute(JobExecutionContext context) {
        digests.writeToday();
        calendar.tellThisWeek();
    }
}
