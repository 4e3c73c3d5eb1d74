package io.haochaping.handling;

import io.haochaping.casefile.CaseFiles;
import io.haochaping.supervision.SupervisionCause;
import io.haochaping.supervision.SupervisionOrders;
import org.springframework.stereotype.Component;

/** Counts how often a case comes back; the third time is supervised, once per case and kind. */
@Component
class Bounces {

    /** As many as units may give a case back at most (contract 4). */
    private static final int SUPERVISED_FROM = 3;

    private final CaseFiles files;
    private final SupervisionOrders orders;

    Bounces(CaseFiles files, SupervisionOrders orders) {
        this.files = files;
        this.orders = orders;
    }

    /** A unit gave the case back (退回). */
    void returned(String caseNo) {
        supervise(caseNo, SupervisionCause.RETURNS, files.require(caseNo).returns());
    }

    /** Work was sent back (返工): sign-off refused, filing refused, or reopened by a dissatisfied visit. */
    void sentBack(String caseNo) {
        supervise(caseNo, SupervisionCause.REWORK, files.require(caseNo).reworks());
    }

    private void supervise(String caseNo, SupervisionCause cause, int times) {
        if (times >= SUPERVISED_FROM) {
            orders.issueOnce(caseNo, cause);
        }
    }
}
