package io.haochaping.channel;

import java.time.Instant;

/** A sample of what a channel sent in vain. */
public record RefusedRequest(Instant at, Refusal refusal) {
}
