package io.haochaping.improvement.schedule;

import io.haochaping.improvement.ConcentratedProblems;
import io.haochaping.improvement.Inspections;
import org.quartz.DisallowConcurrentExecution;
import org.quartz.JobExecutionContext;
import org.springframework.scheduling.quartz.QuartzJobBean;

/** Opens concentrated problems by the thresholds; deletes workbooks that nobody imported. */
@DisallowConcurrentExecution
class NightlyLook extends QuartzJobBean {

    private final ConcentratedProblems problems;
    private final Inspections inspections;

    NightlyLook(ConcentratedProblems problems, Inspections inspections) {
        this.problems = problems;
        this.inspections = inspections;
    }

    @Override
    protected void executeInternal(JobExecutionContext context) {
        inspections.purge();
        problems.look();
    }
}
