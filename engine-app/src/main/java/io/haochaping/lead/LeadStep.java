package io.haochaping.lead;

import java.time.Instant;

/** What a supervisor recorded about a lead: a decision, a reply, accountability. */
public record LeadStep(What what, String actor, Instant at, String note) {

    /** The kinds of steps, as past facts. */
    public enum What {
        TRANSFERRED, DISMISSED, REPLY_PENDING, CONFIRMED, NOT_CONFIRMED, ACCOUNTED
    }

    /** Notes may name people; they stay out of logs. */
    @Override
    public String toString() {
        return "LeadStep[" + what + "]";
    }
}
