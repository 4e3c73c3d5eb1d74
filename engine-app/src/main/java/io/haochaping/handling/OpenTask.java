package io.haochaping.handling;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * An open task of a case.
 *
 * @param key      the task's id in the model, such as {@code Task_VerifyReview}
 * @param assignee account that claimed it
 */
public record OpenTask(String id, String key, String name, @Nullable String assignee, @Nullable Instant dueAt,
        List<String> candidates) {
}
