package io.haochaping.paper.schedule;

import io.haochaping.paper.PaperRuns;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

/** Takes the rows of started imports; one node at a time. */
@DisallowConcurrentExecution
class PaperJob implements Job {

    private final PaperRuns runs;

    PaperJob(PaperRuns runs) {
        this.runs = runs;
    }

    @Override
    public void execute(JobExecutionContext context) {
        runs.runDue();
    }
}
