package io.haochaping.handling;

import static java.util.Map.entry;

import java.util.Map;

import io.haochaping.casefile.CaseDeadlines;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.casefile.CaseRecord;
import io.haochaping.casefile.CaseStatus;
import io.haochaping.casefile.CaseView;
import io.haochaping.deadline.DeadlineKind;
import io.haochaping.process.BadReviewHandling.Tasks;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the record takes down when the process moves: where the case stands, which limits begin, what is passed over, how it ends. */
@Component
public class Milestones {

    static final String SYSTEM = "system";

    private static final Map<String, CaseStatus> STATUS = Map.ofEntries(
            entry(Tasks.DISPATCH, CaseStatus.DISPATCHING), entry(Tasks.ARBITRATE, CaseStatus.DISPATCHING),
            entry(Tasks.CONTACT, CaseStatus.CONTACTING), entry(Tasks.VERIFY, CaseStatus.VERIFYING),
            entry(Tasks.APPROVE_COMPLEX, CaseStatus.VERIFYING), entry(Tasks.RECTIFY, CaseStatus.RECTIFYING),
            entry(Tasks.EXPLAIN, CaseStatus.EXPLAINING), entry(Tasks.DECIDE_EXCLUSION, CaseStatus.EXCLUSION_REVIEW),
            entry(Tasks.SIGN_OFF, CaseStatus.SIGNING_OFF), entry(Tasks.RETURN_VISIT, CaseStatus.RETURN_VISIT),
            entry(Tasks.FILE, CaseStatus.FILING));

    private static final Map<String, DeadlineKind> BEGINS = Map.of(Tasks.DISPATCH, DeadlineKind.DISPATCH, Tasks.ARBITRATE,
            DeadlineKind.DISPATCH, Tasks.DECIDE_EXCLUSION, DeadlineKind.DECIDE, Tasks.FILE, DeadlineKind.FILE);

    private final CaseFiles files;
    private final CaseRecord record;
    private final CaseDeadlines deadlines;
    private final SupervisionOrders orders;
    private final DeadlineWatch watch;

    Milestones(CaseFiles files, CaseRecord record, CaseDeadlines deadlines, SupervisionOrders orders, DeadlineWatch watch) {
        this.files = files;
        this.record = record;
        this.deadlines = deadlines;
        this.orders = orders;
        this.watch = watch;
    }

    public void taskOpened(String caseNo, String taskKey) {
        CaseStatus status = STATUS.get(taskKey);
        record.standsAt(caseNo, status);
        if (BEGINS.containsKey(taskKey)) {
            deadlines.start(caseNo, BEGINS.get(taskKey));
        }
        passOver(files.require(caseNo), status);
        watch.standsAgainAt(caseNo, status);
    }

    /** The open task was claimed, or given back (null). */
    public void taskHeld(String caseNo, @Nullable String account) {
        record.heldBy(caseNo, account);
    }

    private void passOver(CaseView view, CaseStatus status) {
        if (status == CaseStatus.VERIFYING && !view.contactDone()) {
            record.contactPassedOver(view.caseNo());
        }
        if (status == CaseStatus.FILING) {
            if (!view.contactable() && view.lastVisit() == null) {
                record.visitPassedOver(view.caseNo());
            }
            deadlines.met(view.caseNo(), DeadlineKind.CLOSE);
        }
    }

    public void secondDissatisfaction(String caseNo) {
        record.standsAt(caseNo, CaseStatus.SUPERVISION);
        orders.issue(caseNo, SupervisionCause.SECOND_DISSATISFACTION);
    }

    public void excluded(String caseNo) {
        record.excluded(caseNo, SYSTEM);
        for (DeadlineKind kind : DeadlineKind.values()) {
            deadlines.met(caseNo, kind);
        }
        orders.withdrawAll(caseNo);
    }

    public void closed(String caseNo) {
        record.closed(caseNo);
    }
}
