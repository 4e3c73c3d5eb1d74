package io.haochaping.handling;

import java.time.Clock;

import io.haochaping.casefile.CaseDeadline;
import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrders;
import org.springframework.stereotype.Component;

/**
 * What happens when a deadline comes near or passes: one reminder and one supervision order per deadline and case, whatever loops
 * happen. Nothing is taken from anybody.
 */
@Component
public class DeadlineWatch {

    private final CaseFiles files;
    private final CaseDeadlines deadlines;
    private final SupervisionOrders orders;
    private final Clock clock;

    DeadlineWatch(CaseFiles files, CaseDeadlines deadlines, SupervisionOrders orders, Clock clock) {
        this.files = files;
        this.deadlines = deadlines;
        this.orders = orders;
        this.clock = clock;
    }

    public void comesNear(String caseNo, DeadlineKind kind) {
        if (isWatched(caseNo, kind)) {
            deadlines.reminded(caseNo, kind);
        }
    }

    public void hasPassed(String caseNo, DeadlineKind kind) {
        if (isWatched(caseNo, kind) && deadlines.overdue(caseNo, kind)) {
            orders.issue(caseNo, SupervisionCause.valueOf(kind.name()));
        }
    }

    /** A deadline that passed while nobody was guarded by it counts from the moment that somebody is again. */
    void standsAgainAt(String caseNo, CaseStatus status) {
        for (CaseDeadline deadline : deadlines.of(caseNo)) {
            boolean passed = !deadline.isMet() && clock.instant().isAfter(deadline.dueAt());
            if (passed && Guards.watch(deadline.kind(), status)) {
                hasPassed(caseNo, deadline.kind());
            }
        }
    }

    private boolean isWatched(String caseNo, DeadlineKind kind) {
        return Guards.watch(kind, files.require(caseNo).status());
    }
}
