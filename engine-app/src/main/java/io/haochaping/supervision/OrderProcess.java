package io.haochaping.supervision;

import io.haochaping.casefile.CaseView;

/** The process of an order, behind verbs; implemented where the engine is known. */
public interface OrderProcess {

    void start(SupervisionOrder order, CaseView view);

    void withdrawAll(String caseNo);
}
