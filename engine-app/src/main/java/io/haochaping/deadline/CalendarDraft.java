package io.haochaping.deadline;

import java.time.Instant;

/**
 * An arrangement that somebody prepares; it is not valid before it is published.
 *
 * @param version     changes with each edit; a list of consequences belongs to one version
 * @param createdBy   account id
 */
public record CalendarDraft(String id, long version, Arrangement arrangement, State state, String createdBy, Instant createdAt) {

    /** What became of a draft. */
    public enum State {
        DRAFT, PUBLISHED, DISCARDED
    }

    public boolean isOpen() {
        return state == State.DRAFT;
    }
}
