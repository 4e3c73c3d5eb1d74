package io.haochaping.duty;

import io.haochaping.deadline.PlannedDeadline;
import io.haochaping.deadline.PolicyRef;

/** What the engine's side tells of limits. */
public interface LimitKeeping {

    /** Begins the limit of a task that was opened. */
    DutyLimit start(Duty duty, DutyTask task, String jurisdiction, PolicyRef policy, PlannedDeadline planned);

    /** @return false when it was reminded of before, or the task has ended */
    boolean reminded(String reference);

    /** @return false when it was found late before, or the task has ended */
    boolean passed(String reference);

    /** The task has ended. */
    void met(String reference);
}
