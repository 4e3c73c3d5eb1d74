package io.haochaping.fetching;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.haochaping.connector.api.PulledKind;

/**
 * How it stands with one source.
 *
 * @param channel   under which its entries are taken in; null where it is set up no more
 * @param counts    entries by state; a state without any is absent
 * @param watermark up to which it was read, by its own clock
 * @param listedAt  when it last told us everything that is new
 * @param failedAt  when it last failed to; null where it has answered since
 * @param error     why; null where it has answered since
 */
public record SourceView(String source, PulledKind kind, @Nullable String channel, Map<FetchedState, Long> counts, @Nullable Instant watermark,
        @Nullable Instant listedAt, @Nullable Instant failedAt, @Nullable String error) {

    public long count(FetchedState state) {
        return counts.getOrDefault(state, 0L);
    }
}
