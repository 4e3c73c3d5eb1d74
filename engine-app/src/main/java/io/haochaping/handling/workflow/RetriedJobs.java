package io.haochaping.handling.workflow;

import java.util.Map;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.engine.JobRetried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An administrator's hand on a job of a case is an event of that case. */
@Component
class RetriedJobs {

    private final CaseEvents events;

    RetriedJobs(CaseEvents events) {
        this.events = events;
    }

    @EventListener
    void on(JobRetried retried) {
        if (retried.caseNo() != null) {
            events.record(retried.caseNo(), CaseEventType.JOB_RETRIED, retried.actor(), Map.of("activity", retried.activityId()));
        }
    }
}
