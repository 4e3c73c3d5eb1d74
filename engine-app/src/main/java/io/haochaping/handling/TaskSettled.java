package io.haochaping.handling;

import org.jspecify.annotations.Nullable;

/**
 * A task is in somebody's hands, done or gone, so that nobody needs to be told of it any more; published within the transaction in which it
 * happens.
 *
 * @param taskId the engine's id of the task, of whatever process
 * @param caseNo of a case whose own task it is; null for a task of another process
 */
public record TaskSettled(String taskId, @Nullable String caseNo) {
}
