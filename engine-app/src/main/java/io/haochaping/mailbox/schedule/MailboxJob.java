package io.haochaping.mailbox.schedule;

import io.haochaping.mailbox.MailboxRuns;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Reads the mailbox; one node at a time. */
@DisallowConcurrentExecution
class MailboxJob implements Job {

    private final MailboxRuns runs;

    MailboxJob(MailboxRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(JobExecutionContext context) {
        runs.readNow();
    }
}
