package io.haochaping.connector.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param illegible entries whose id cannot be used, each under a name that {@code PlatformSource} makes of it and that stays the same
 * @param next      where to go on; null at the end
 * @param now       what the platform's clock shows
 */
public record PulledPage(List<Listed> items, List<String> illegible, @Nullable String next, Instant now) {

    public PulledPage {
        items = List.copyOf(items);
        illegible = List.copyOf(illegible);
    }

    /**
     * One entry of the list.
     *
     * @param id the platform's own, at most 64 characters
     * @param at when the platform took it in, by its clock; null where that cannot be read
     */
    public record Listed(String id, @Nullable Instant at) {
    }
}
