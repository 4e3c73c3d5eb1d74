package io.haochaping.handling.schedule;

import io.haochaping.handling.NewDay;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Shortly after midnight absences begin and end. */
@DisallowConcurrentExecution
class DayBegins extends QuartzJobBean {

    private final NewDay newDay;

    DayBegins(NewDay newDay) {
        this.newDay = newDay;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        newDay.begins();
    }
}
