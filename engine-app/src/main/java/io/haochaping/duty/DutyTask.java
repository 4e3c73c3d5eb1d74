package io.haochaping.duty;

import java.time.Instant;

/**
 * An open task of a process beside the case's own.
 *
 * @param id        the engine's id
 * @param key       its id in the model
 * @param reference number of the matter: of the appeal, the lead …; no two matters have the same
 * @param createdAt in whole seconds
 */
public record DutyTask(String id, String processKey, String key, String reference, Instant createdAt) {
}
