package io.haochaping.channel;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A channel as administrators see it.
 *
 * @param ownRate       requests a second where the channel has a rate of its own
 * @param version       to be given back with a change
 * @param hasSecret     false: it was revoked, and no request is rightly signed
 * @param previousUntil until when the secret before the current one is accepted as well; {@code null} when it is not
 */
public record ManagedChannel(Channel channel, @Nullable Integer ownRate, long version, boolean hasSecret, @Nullable Instant previousUntil, Traffic traffic) {

    /**
     * When a channel was last heard of, to the minute.
     *
     * @param refusal code of the last refusal, or the HTTP status
     */
    public record Traffic(@Nullable Instant acceptedAt, @Nullable Instant refusedAt, @Nullable String refusal, Counts counts) {

        public static final Traffic NONE = new Traffic(null, null, null, Counts.NONE);

        /** The last request, however it was answered. */
        public @Nullable Instant lastRequest() {
            return acceptedAt == null || refusedAt != null && refusedAt.isAfter(acceptedAt) ? refusedAt : acceptedAt;
        }
    }

    /** Requests of today, and of seven days with today. */
    public record Counts(long acceptedToday, long refusedToday, long acceptedInWeek, long refusedInWeek) {

        public static final Counts NONE = new Counts(0, 0, 0, 0);
    }
}
