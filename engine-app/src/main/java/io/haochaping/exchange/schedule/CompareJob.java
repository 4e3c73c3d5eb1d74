package io.haochaping.exchange.schedule;

import org.quartz.DisallowConcurrentExecution;
import org.quartz.Job;
import org.quartz.JobExecutionContext;

import io.haochaping.exchange.reconciliation.Reconciling;

/** Compares with superior platforms what arrived there in the last days; one node at a time. */
@DisallowConcurrentExecution
class CompareJob implements Job {

    private final Reconciling reconciling;

    CompareJob(Reconciling reconciling) {
        this.reconciling = reconciling;
    }

    @Override
    public void execute(JobExecutionContext context) {
        reconciling.compareLastDays();
    }
}
