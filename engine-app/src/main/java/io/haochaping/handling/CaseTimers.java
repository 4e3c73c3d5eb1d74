package io.haochaping.handling;

import io.haochaping.casefile.CaseDeadline;

/** The engine's clockwork of a case; implemented where the engine is known. */
public interface CaseTimers {

    /** Moves reminder and due timer of a deadline, where they have not fired yet. A reminder that there is no more is dropped. */
    void move(String caseNo, CaseDeadline deadline);

    /** Gives the open tasks of the case the due dates that its deadlines have now. The tasks stay the same. */
    void moveDueDates(String caseNo);
}
