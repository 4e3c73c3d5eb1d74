package io.haochaping.engine;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.TriggerBuilder;
import org.quartz.impl.matchers.GroupMatcher;
import org.quartz.listeners.JobListenerSupport;

/** Jobs in the real scheduler that do not return until they are let go, as with a platform that hangs; and what ran beside them. */
final class HangingJobs extends JobListenerSupport implements AutoCloseable {

    private static final Map<String, HangingJobs> ALL = new ConcurrentHashMap<>();

    private final String group = "hanging-" + UUID.randomUUID();
    private final CountDownLatch released = new CountDownLatch(1);
    private final AtomicInteger running = new AtomicInteger();
    private final Map<JobKey, Instant> ended = new ConcurrentHashMap<>();
    private final Scheduler scheduler;

    private HangingJobs(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    static HangingJobs start(Scheduler scheduler, int count) throws SchedulerException {
        HangingJobs jobs = new HangingJobs(scheduler);
        ALL.put(jobs.group, jobs);
        scheduler.getListenerManager().addJobListener(jobs);
        for (int i = 0; i < count; i++) {
            scheduler.scheduleJob(JobBuilder.newJob(HangingJob.class).withIdentity("hanging-" + i, jobs.group).build(), TriggerBuilder.newTrigger().build());
        }
        return jobs;
    }

    int running() {
        return running.get();
    }

    boolean ran(JobKey job, Instant since) {
        return ended.containsKey(job) && !ended.get(job).isBefore(since);
    }

    @Override
    public String getName() {
        return group;
    }

    @Override
    public void jobWasExecuted(JobExecutionContext context, JobExecutionException failure) {
        ended.put(context.getJobDetail().getKey(), context.getFireTime().toInstant());
    }

    /** Lets them go; a job that has run goes by itself. */
    @Override
    public void close() throws SchedulerException {
        released.countDown();
        scheduler.getListenerManager().removeJobListener(group);
        await().atMost(Duration.ofSeconds(60)).until(() -> scheduler.getJobKeys(GroupMatcher.jobGroupEquals(group)).isEmpty());
    }

    private void hang() throws InterruptedException {
        running.incrementAndGet();
        try {
            released.await();
        } finally {
            running.decrementAndGet();
        }
    }

    /** Does not return until its group is let go. */
    static class HangingJob implements Job {

        @Override
        public void execute(JobExecutionContext context) throws JobExecutionException {
            try {
                ALL.get(context.getJobDetail().getKey().getGroup()).hang();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new JobExecutionException(stopped);
            }
        }
    }
}
