package io.haochaping.handling;

import java.util.Set;

/**
 * A task of a case was opened and it is known who may take it; published within the transaction that opens it.
 *
 * @param taskId     the engine's id of the task
 * @param taskKey    its id in the model
 * @param candidates accounts that may take it, as the rules of separation leave them
 */
public record TaskOpened(String caseNo, String taskId, String taskKey, Set<String> candidates) {

    public TaskOpened {
        candidates = Set.copyOf(candidates);
    }
}
