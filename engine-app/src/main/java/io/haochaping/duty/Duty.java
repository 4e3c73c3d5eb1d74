package io.haochaping.duty;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.engine.Inputs;
import org.jspecify.annotations.Nullable;

/** What one process says of its tasks. One bean per process; the module that owns the process is it. */
public interface Duty {

    String processKey();

    /** Name of the variable that holds the number of the matter. */
    String referenceVariable();

    /** Groups in the order in which they are asked for a task; the supervisors come last by themselves. */
    List<String> pools(String reference, String taskKey);

    /** Accounts that must not have the task, whatever their groups: the separation of duties. */
    Set<String> barred(String reference, String taskKey);

    /** What a completion may carry; any other name is refused with 400. */
    Set<String> inputs(String taskKey);

    /**
     * Records a completion by its assignee in the transaction in which the engine completes the task.
     *
     * @return what the engine may hold of it
     * @throws io.haochaping.identity.problem.Problem 400, 403 or 409; the task stays as it was
     */
    Map<String, Object> accept(DutyTask task, String account, Inputs inputs);

    /** The case that the matter is about, if it is about one. */
    @Nullable String caseNo(String reference);

    /** Whether people agreed on the due day of this task: then no change of the calendar moves it. */
    default boolean isAgreed(String taskKey) {
        return false;
    }

    /** A task was opened. */
    default void opened(DutyTask task) {
    }

    /**
     * Somebody may hold the task no longer.
     *
     * @param to who stands in; {@code null} when the task went back to the candidates
     */
    default void reassigned(DutyTask task, String from, @Nullable String to) {
    }

    /** The limit of the task comes near. */
    default void reminded(String reference, String taskKey) {
    }

    /** The limit of the task passed; from now on supervisors may take it as well. Told once per task. */
    default void overdue(String reference, String taskKey) {
    }
}
