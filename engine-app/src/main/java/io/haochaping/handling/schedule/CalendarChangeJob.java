package io.haochaping.handling.schedule;

import io.haochaping.handling.CalendarChange;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Finishes publications of the calendar that somebody began: a large one goes on after the page was answered, a broken one is repeated. */
@DisallowConcurrentExecution
class CalendarChangeJob implements Job {

    private final CalendarChange change;

    CalendarChangeJob(CalendarChange change) {
        this.change = change;
    }

    @Override
    public void execute(JobExecutionContext context) {
        change.proceedAll();
    }
}
