package io.haochaping.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.haochaping.deadline.DeadlineKind;

/** The deadlines of cases: planned, met, moved. A deadline that the policy has not, or that does not apply, is absent. */
public interface CaseDeadlines {

    List<CaseDeadline> of(String caseNo);

    /** The deadlines of many cases in one query, by case number; a case without any is absent. */
    Map<String, List<CaseDeadline>> of(Collection<String> caseNos);

    Optional<CaseDeadline> find(String caseNo, DeadlineKind kind);

    /** Plans a deadline that starts anew with a task (dispatch, decide, file), counted from now; replaces an older one. */
    Optional<CaseDeadline> start(String caseNo, DeadlineKind kind);

    /** Marks the duty as met now; without effect when it is absent or met. */
    void met(String caseNo, DeadlineKind kind);

    /** Opens a met deadline again with the same due time. @return it, where it exists */
    Optional<CaseDeadline> reopen(String caseNo, DeadlineKind kind);

    /** Moves an open deadline to the end of a day, with an event (old, new, cause, actor). */
    CaseDeadline change(String caseNo, DeadlineKind kind, LocalDate day, DeadlineChangeCause cause, String actor);

    /** REMINDED, once per deadline and case. @return false when it was reminded before, is met, or absent */
    boolean reminded(String caseNo, DeadlineKind kind);

    /** OVERDUE, once per deadline and case. @return false when it was found overdue before, is met, or absent */
    boolean overdue(String caseNo, DeadlineKind kind);
}
