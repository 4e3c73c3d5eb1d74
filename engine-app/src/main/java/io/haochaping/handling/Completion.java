package io.haochaping.handling;

import java.time.Instant;

import io.haochaping.casefile.CaseView;

/**
 * A completion that is being made.
 *
 * @param taskOpened when the task was opened
 * @param now        the server's time
 */
public record Completion(CaseView view, String taskKey, String taskId, String actor, Instant taskOpened, Instant now) {

    String caseNo() {
        return view.caseNo();
    }
}
