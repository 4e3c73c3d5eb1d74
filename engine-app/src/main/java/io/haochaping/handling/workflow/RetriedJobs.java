package io.haochaping.handling.workflow;

import java.util.Map;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.engine.JobRetried;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An administrator's hand on a job of a case is an event of that case; other matters have numbers of their own as business keys. */
@Component
class RetriedJobs {

    private final CaseEvents events;
    private final CaseFiles files;

    RetriedJobs(CaseEvents events, CaseFiles files) {
        this.events = events;
        this.files = files;
    }

    @EventListener
    void on(JobRetried retried) {
        if (retried.caseNo() != null && files.find(retried.caseNo()).isPresent()) {
            events.record(retried.caseNo(), CaseEventType.JOB_RETRIED, retried.actor(), Map.of("activity", retried.activityId()));
        }
    }
}
