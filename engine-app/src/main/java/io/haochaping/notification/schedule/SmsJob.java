package io.haochaping.notification.schedule;

import io.haochaping.notification.SmsRuns;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Sends the short messages that are due; one node at a time. A mail server that hangs does not hold them up. */
@DisallowConcurrentExecution
class SmsJob implements Job {

    private final SmsRuns runs;

    SmsJob(SmsRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(JobExecutionContext context) {
        runs.sendDue();
    }
}
