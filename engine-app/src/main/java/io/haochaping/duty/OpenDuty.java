package io.haochaping.duty;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The open task of a matter, for pages.
 *
 * @param name       as the task list shows it
 * @param candidates groups and accounts that may claim it
 */
public record OpenDuty(String taskId, String taskKey, String name, @Nullable String assignee, @Nullable Instant dueAt, List<String> candidates) {

    public OpenDuty {
        candidates = List.copyOf(candidates);
    }
}
