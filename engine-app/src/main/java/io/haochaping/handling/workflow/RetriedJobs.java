package io.haochaping.handling.workflow;

import java.util.Map;

import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseEvents;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.engine.JobRetried;
import io.haochaping.journal.Journal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An administrator's hand on a job is never unseen: of a case it is an event of that case; other matters have numbers of their own as business
 * keys, and there the journal keeps it.
 */
@Component
class RetriedJobs {

    private final CaseEvents events;
    private final CaseFiles files;
    private final Journal journal;

    RetriedJobs(CaseEvents events, CaseFiles files, Journal journal) {
        this.events = events;
        this.files = files;
        this.journal = journal;
    }

    @EventListener
    void on(JobRetried retried) {
        if (retried.caseNo() != null && files.find(retried.caseNo()).isPresent()) {
            events.record(retried.caseNo(), CaseEventType.JOB_RETRIED, retried.actor(), Map.of("activity", retried.activityId()));
        } else {
            journal.record("job", retried.caseNo() == null ? retried.jobId() : retried.caseNo(), null, Map.of("activity", retried.activityId()), retried.actor());
        }
    }
}
