package io.haochaping.notification;

import java.util.Map;
import java.util.Set;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import io.haochaping.casefile.CaseEventRecorded;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.handling.TaskOpened;

/**
 * What the rated person (被评价人) is told: that a case reached the unit, and how it ended. Neither the service nor its time is named, so that
 * nobody can tell from a notice who the reviewer was.
 */
@Component
class RatedNotices {

    private final Outbox outbox;
    private final CaseFiles files;
    private final Concerned concerned;

    RatedNotices(Outbox outbox, CaseFiles files, Concerned concerned) {
        this.outbox = outbox;
        this.files = files;
        this.concerned = concerned;
    }

    /** The first task of a unit: from now on a statement can be heard before anybody has found anything. */
    @EventListener
    void on(TaskOpened opened) {
        CaseView view = files.require(opened.caseNo());
        if (view.unitCode() != null && (view.status() == CaseStatus.CONTACTING || view.status() == CaseStatus.VERIFYING)) {
            tell(NoticeKind.RATED_RECEIVED, view, view.caseNo(), facts(view));
        }
    }

    @EventListener
    void on(CaseEventRecorded event) {
        switch (event.type()) {
            case CLOSED, EXCLUDED, EXCLUSION_REVOKED -> {
                CaseView view = files.require(event.caseNo());
                Map<String, String> facts = facts(view);
                facts.put(Placeholder.OUTCOME.key(), event.type().name());
                tell(NoticeKind.RATED_OUTCOME, view, CaseNotices.occasion(event), facts);
            }
            default -> { }
        }
    }

    private static Map<String, String> facts(CaseView view) {
        Map<String, String> facts = CaseNotices.facts(view);
        facts.remove(Placeholder.MATTER.key());
        return facts;
    }

    private void tell(NoticeKind kind, CaseView view, String occasion, Map<String, String> facts) {
        concerned.rated(view).ifPresent(account -> outbox.tell(kind, Set.of(account), occasion, facts));
    }
}
