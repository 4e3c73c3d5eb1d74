package seeded.boundaries.review.schedule;

import org.quartz.Scheduler;

record Permitted(Scheduler scheduler) {
}
