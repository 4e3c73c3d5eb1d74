package io.haochaping.evaluator;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A visit in hand at a device: the services that may be rated there.
 *
 * @param id      ours
 * @param visitNo the channel's
 * @param shownAt when the device said that it shows it; null until then
 */
public record Visit(String id, String visitNo, Instant pushedAt, @Nullable Instant shownAt, List<Offer> offers) {
}
