package io.haochaping.demo.schedule;

import java.time.Instant;
import java.util.Date;

import io.haochaping.demo.ScheduleCatchUp;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Quartz keeps the real time; each job that would have fired within the jump is fired once. */
@Component
@Profile("demo")
class QuartzCatchUp implements ScheduleCatchUp {

    private final Scheduler scheduler;

    QuartzCatchUp(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public void fireBetween(Instant after, Instant until) {
        try {
            for (JobKey job : scheduler.getJobKeys(GroupMatcher.anyJobGroup())) {
                for (Trigger trigger : scheduler.getTriggersOfJob(job)) {
                    fireWhereDue(job, trigger, after, until);
                }
            }
        } catch (SchedulerException broken) {
            throw new IllegalStateException("The scheduler cannot be asked", broken);
        }
    }

    private void fireWhereDue(JobKey job, Trigger trigger, Instant after, Instant until) throws SchedulerException {
        Date from = Date.from(after);
        // A trigger knows no time before the one at which it was made, which is a real one.
        Date next = trigger.getTriggerBuilder().startAt(from).build().getFireTimeAfter(from);
        if (next != null && !next.toInstant().isAfter(until)) {
            scheduler.triggerJob(job);
        }
    }
}
