package io.haochaping.casefile;

import java.time.Instant;

/** Who completed which task of a case. Separation of duties is judged by these rows. */
public record CaseStep(String taskKey, String taskId, String actor, Instant at) {
}
