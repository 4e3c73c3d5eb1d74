package io.haochaping.engine;

import org.jspecify.annotations.Nullable;

/** An administrator gave a failed job new retries; published in the transaction of the act. */
public record JobRetried(@Nullable String caseNo, String jobId, String activityId, String actor) {
}
