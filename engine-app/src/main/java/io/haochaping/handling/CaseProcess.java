package io.haochaping.handling;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The process of a case, behind verbs; implemented where the engine is known. */
public interface CaseProcess {

    void start(String caseNo, Map<String, Object> variables);

    /** An exclusion was taken back: the case begins anew at its verification, or at its dispatch where it has no unit. */
    void startAnew(String caseNo, Map<String, Object> variables);

    List<OpenTask> openTasks(String caseNo);

    /** The open tasks of many cases, by case number. */
    Map<String, List<OpenTask>> openTasks(Collection<String> caseNos);

    Optional<OpenTask> openTask(String taskId);

    void assign(String taskId, String userId);

    /** Takes the case out of the hands of its unit and begins anew at the question whether to contact, with another unit. */
    void redispatch(String caseNo, String unitCode, String unitName);

    /** An appeal was upheld: the open case ends as excluded, wherever it stands. */
    void appealUpheld(String caseNo);

    /** Exclusion is closed for the case, whose process goes on. */
    void exclusionClosed(String caseNo);

    /** The order of a second dissatisfied visit was answered: the case goes on to filing. */
    void supervisionAnswered(String caseNo);
}
