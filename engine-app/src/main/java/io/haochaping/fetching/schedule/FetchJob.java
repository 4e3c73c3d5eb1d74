package io.haochaping.fetching.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

import io.haochaping.fetching.FetchRuns;

/** Fetches what superior platforms have for us; one node at a time. */
@DisallowConcurrentExecution
class FetchJob implements Job {

    private final FetchRuns runs;

    FetchJob(FetchRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(JobExecutionContext context) {
        runs.fetch();
    }
}
