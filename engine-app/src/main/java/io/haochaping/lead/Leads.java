package io.haochaping.lead;

import java.util.List;

import io.haochaping.casefile.CaseView;
import io.haochaping.identity.Person;

/** Opening leads, and knowing that there are some. */
public interface Leads {

    /**
     * Opens a lead on a case, open or ended, with its process.
     *
     * @return its number
     * @throws io.haochaping.identity.problem.Problem 403 {@code lead-not-allowed} for anybody but an officer of the unit, a coordinator of the
     *         jurisdiction or a supervisor, and for the rated person
     */
    String open(String caseNo, NewLead lead, Person by);

    /** Whether this person may open one on this case. */
    boolean mayOpen(CaseView view, Person by);

    /** Those that this person may know of: every one for a supervisor, the own ones for everybody else. Never for the rated person. */
    List<OpenedLead> knownTo(Person by, String caseNo);
}
