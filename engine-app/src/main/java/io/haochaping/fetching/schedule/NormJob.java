package io.haochaping.fetching.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

import io.haochaping.fetching.NormRuns;

/** Takes over the catalogue of norms; one node at a time. */
@DisallowConcurrentExecution
class NormJob implements Job {

    private final NormRuns runs;

    NormJob(NormRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(JobExecutionContext context) {
        runs.fetch();
    }
}
