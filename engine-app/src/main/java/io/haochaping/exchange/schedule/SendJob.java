package io.haochaping.exchange.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

import io.haochaping.exchange.ExchangeRuns;

/** Sends to superior platforms what is due; one node at a time. */
@DisallowConcurrentExecution
class SendJob implements Job {

    private final ExchangeRuns runs;

    SendJob(ExchangeRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(JobExecutionContext context) {
        runs.sendDue();
    }
}
