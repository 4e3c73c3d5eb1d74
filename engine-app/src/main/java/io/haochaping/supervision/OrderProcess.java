package io.haochaping.supervision;

import java.util.Optional;

import io.haochaping.casefile.CaseView;

/** The process of an order, behind verbs; implemented where the engine is known. */
public interface OrderProcess {

    void start(SupervisionOrder order, CaseView view);

    void withdrawAll(String caseNo);

    /** The open orders of the case are about another unit now: they may have other addressees. */
    void movedTo(String caseNo, String unitCode);

    Optional<OrderTask> task(String caseNo, SupervisionCause cause);
}
