package io.haochaping.exchange;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * How it stands with one destination.
 *
 * @param profile     how it is spoken to; null where no platform is set up under this name any more
 * @param route       whether new messages go there
 * @param counts      messages by state; a state without any is absent
 * @param trouble     the last attempt that failed and is to be made again; null without one
 * @param oldest      when the oldest message was written that has not arrived; null where all have
 */
public record DestinationView(String name, @Nullable String profile, boolean route, boolean paused, Map<MessageState, Long> counts, @Nullable Trouble trouble,
        @Nullable Instant oldest) {

    /**
     * A message that did not arrive.
     *
     * @param error    code of why
     * @param attempts that were made
     * @param next     when the next one is made; later where the destination is paused
     */
    public record Trouble(String error, int attempts, Instant attempted, Instant next) {
    }

    public long count(MessageState state) {
        return counts.getOrDefault(state, 0L);
    }
}
