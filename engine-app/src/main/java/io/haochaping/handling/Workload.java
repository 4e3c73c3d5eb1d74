package io.haochaping.handling;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What waits for a person.
 *
 * @param own       tasks that the person has claimed or was given, the next due first, as many as were asked for
 * @param ownTotal  how many there are
 * @param unclaimed tasks that the person may claim and nobody has
 */
public record Workload(List<OwnTask> own, long ownTotal, long unclaimed) {

    public Workload {
        own = List.copyOf(own);
    }

    /** @param taskKey the task's id in the model; an answer to a supervision order is one too */
    public record OwnTask(String caseNo, String taskKey, @Nullable Instant dueAt) {
    }
}
