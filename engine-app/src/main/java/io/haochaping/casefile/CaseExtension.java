package io.haochaping.casefile;

import java.time.LocalDate;
import java.util.List;

/** Giving a case more time (延期; decision 0022). */
public interface CaseExtension {

    /**
     * Moves {@code close} to the end of a day, and {@code rectify} and the ledger with it where the day that was planned for a complex
     * matter still lies ahead; DEADLINE_CHANGED with the cause EXTENSION for each. A later calendar does not take it back.
     *
     * @return the deadlines that moved, for the timers
     * @throws IllegalStateException when {@code close} is met
     */
    List<CaseDeadline> extend(String caseNo, LocalDate day, String actor);
}
