package io.haochaping.spotcheck;

import io.haochaping.casefile.CaseEventRecorded;
import io.haochaping.casefile.CaseEventType;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseView;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrders;
import io.haochaping.voice.ReviewerVoice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Compares what a visit says with what the reviewer says, as soon as either is there; a contradiction opens supervision once per case. */
@Component
class ContradictedVisits {

    private static final String SYSTEM = "system";

    private final CaseFiles files;
    private final CaseRecord record;
    private final ReviewerVoice voice;
    private final SupervisionOrders orders;

    ContradictedVisits(CaseFiles files, CaseRecord record, ReviewerVoice voice, SupervisionOrders orders) {
        this.files = files;
        this.record = record;
        this.voice = voice;
        this.orders = orders;
    }

    @EventListener
    void on(CaseEventRecorded event) {
        if (event.type() == CaseEventType.HANDLING_RATED || event.type() == CaseEventType.VISITED) {
            compare(files.require(event.caseNo()));
        }
    }

    private void compare(CaseView view) {
        if (Contradiction.between(view.lastVisit(), Contradiction.present(view, voice.of(view.caseNo())))) {
            record.visitContradicted(view.caseNo(), "reviewer", SYSTEM);
            orders.issueOnce(view.caseNo(), SupervisionCause.VISIT_CONTRADICTED);
        }
    }
}
