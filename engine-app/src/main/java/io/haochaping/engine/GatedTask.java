package io.haochaping.engine;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * An open task as the gate sees it.
 *
 * @param key        the task's id in the model
 * @param caseNo     business key of its process instance
 * @param instanceId its process instance
 * @param createdAt  in whole seconds, as every time of ours, whatever the engine's database keeps
 */
public record GatedTask(String id, String key, String processKey, String instanceId, @Nullable String caseNo,
        @Nullable String assignee, Instant createdAt) {
}
