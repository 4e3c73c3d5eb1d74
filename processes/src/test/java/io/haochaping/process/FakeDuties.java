package io.haochaping.process;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Answers the gateways with what a test says about a case; a case that no test described is an error. */
public final class FakeDuties {

    /** What the case file would know. */
    record Facts(boolean contactDue, boolean visitDue, boolean firstDissatisfaction, boolean exclusionAskedAtDispatch) {
    }

    private final Map<String, Facts> facts = new ConcurrentHashMap<>();

    void know(String caseNo, Facts known) {
        facts.put(caseNo, known);
    }

    public boolean contactDue(String caseNo) {
        return facts.get(caseNo).contactDue();
    }

    public boolean visitDue(String caseNo) {
        return facts.get(caseNo).visitDue();
    }

    public boolean firstDissatisfaction(String caseNo) {
        return facts.get(caseNo).firstDissatisfaction();
    }

    public boolean exclusionAskedAtDispatch(String caseNo) {
        return facts.get(caseNo).exclusionAskedAtDispatch();
    }
}
