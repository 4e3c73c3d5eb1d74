package io.haochaping.duty;

import java.util.Optional;
import java.util.Set;

/**
 * Who may take the task of a matter: the first of its groups in which anybody is there who is not barred, else the supervisors; of a task
 * that is late the supervisors besides. Who is away does not count, a substitute stands in by the same rules.
 */
public interface DutyRoster {

    Takers takers(Duty duty, String reference, String taskKey);

    boolean mayTake(String account, Duty duty, String reference, String taskKey);

    /** All accounts that may take the task now, one by one. */
    Set<String> eligible(Duty duty, String reference, String taskKey);

    /** Who takes over from somebody who is away today, where the rules let him. */
    Optional<String> standIn(String account, Duty duty, String reference, String taskKey);
}
