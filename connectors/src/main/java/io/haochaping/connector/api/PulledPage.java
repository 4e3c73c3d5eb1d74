package io.haochaping.connector.api;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where to go on; null at the end
 * @param now  what the platform's clock shows
 */
public record PulledPage(List<Listed> items, @Nullable String next, Instant now) {

    public PulledPage {
        items = List.copyOf(items);
    }

    /**
     * One entry of the list.
     *
     * @param id the platform's own, at most 64 characters
     * @param at when the platform took it in, by its clock
     */
    public record Listed(String id, Instant at) {
    }
}
