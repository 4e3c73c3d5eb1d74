package io.haochaping.engine;

import java.util.Map;

/**
 * What a module that owns a process says about the tasks of that process. The gate asks it before the engine acts, in one
 * transaction with what the engine then does; a refusal is a {@link io.haochaping.identity.problem.Problem}.
 */
public interface TaskGate {

    String processKey();

    /** Refuses a claim by somebody who may not have this task. */
    void checkClaim(GatedTask task, String userId);

    /**
     * Checks a completion by its assignee and records what it says.
     *
     * @param inputs what was sent, by name
     * @return what the engine may hold of it
     */
    Map<String, Object> accept(GatedTask task, String userId, Map<String, Object> inputs);
}
