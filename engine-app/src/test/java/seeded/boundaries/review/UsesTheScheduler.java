package seeded.boundaries.review;

import org.quartz.Scheduler;

record UsesTheScheduler(Scheduler scheduler) {
}
