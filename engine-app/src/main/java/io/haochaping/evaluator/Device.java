package io.haochaping.evaluator;

import java.time.Instant;

import io.haochaping.review.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * A registered evaluator or terminal.
 *
 * @param id        what it calls itself
 * @param kind      WINDOW_DEVICE or KIOSK: by which means its reviews will have been given
 * @param windowId  where it stands
 * @param channelId the channel that hands visits to it; its reviews count as that channel's
 * @param active    false: revoked
 * @param seenAt    when it was last heard of, within half a minute; null if never
 */
public record Device(String id, String name, ChannelKind kind, String windowId, String channelId, boolean active, @Nullable Instant seenAt) {
}
