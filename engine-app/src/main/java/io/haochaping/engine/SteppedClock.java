package io.haochaping.engine;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Moves the engine's clock with the job executor at rest, and runs what falls due itself, in order and each at its own time. A jump while
 * a job runs would let it lose its lock and run twice; one jump over several timers would give all of them the time after it.
 */
@Component
@Profile("demo")
class SteppedClock implements ClockControl {

    private final ManagementService management;
    private final JobExecutor executor;

    SteppedClock(ManagementService management, JobExecutor executor) {
        this.management = management;
        this.executor = executor;
    }

    @Override
    public void set(Instant instant) {
        ClockUtil.offset(Duration.between(Instant.now(), instant).toMillis());
    }

    @Override
    public synchronized void advanceTo(Instant target) {
        boolean wasActive = executor.isActive();
        if (wasActive) {
            executor.shutdown();
        }
        try {
            runUntil(target);
            set(target);
        } finally {
            if (wasActive) {
                executor.start();
            }
        }
    }

    private void runUntil(Instant target) {
        for (List<Job> due = nextDue(target); !due.isEmpty(); due = nextDue(target)) {
            Job job = due.get(0);
            if (job.getDuedate() != null && job.getDuedate().toInstant().isAfter(ClockUtil.getCurrentTime().toInstant())) {
                set(job.getDuedate().toInstant());
            }
            run(job);
        }
    }

    private List<Job> nextDue(Instant target) {
        return management.createJobQuery().active().withRetriesLeft().duedateLowerThan(Date.from(target.plusSeconds(1)))
                .orderByJobDuedate().asc().orderByJobId().asc().listPage(0, 1);
    }

    /** A failure costs the job a retry and moves its due time, as in the executor; it shows as an incident when none is left. */
    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (ProcessEngineException failed) {
            if (management.createJobQuery().jobId(job.getId()).withRetriesLeft().duedateLowerThan(Date.from(ClockUtil.getCurrentTime()
                    .toInstant().plusSeconds(1))).count() > 0) {
                management.setJobRetries(job.getId(), job.getRetries() - 1);
            }
        }
    }
}
