package io.haochaping.notification.schedule;

import io.haochaping.notification.MailRuns;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Sends the mails that are due; one node at a time. */
@DisallowConcurrentExecution
class MailJob implements Job {

    private final MailRuns runs;

    MailJob(MailRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(JobExecutionContext context) {
        runs.sendDue();
    }
}
