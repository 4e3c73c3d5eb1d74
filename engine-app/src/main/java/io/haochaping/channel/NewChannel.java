package io.haochaping.channel;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A channel to be registered.
 *
 * @param id lower-case letters, digits and hyphens, at most 64
 * @param units units that it may name; empty means any
 * @param reasonRequired whether a bad review needs a norm code or a comment
 * @param rate requests a second; absent means {@code hcp.channel.rate}
 * @param secret at least 8 characters; kept encrypted, never shown again
 */
public record NewChannel(
        String id, String name, String homeJurisdiction, Set<ChannelRight> rights, Set<String> units, boolean reasonRequired,
        @Nullable Integer rate, String secret) {

    private static final int SHORTEST_SECRET = 8;

    public NewChannel {
        if (!id.matches("[a-z0-9-]{1,64}")) {
            throw new IllegalArgumentException("A channel's id has lower-case letters, digits and hyphens, at most 64");
        }
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("A channel's secret has at least " + SHORTEST_SECRET + " characters");
        }
        rights = Set.copyOf(rights);
        units = Set.copyOf(units);
    }

    ChannelDetails details() {
        return new ChannelDetails(name, Set.of(), homeJurisdiction, rights, units, reasonRequired, rate);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "NewChannel[id=" + id + "]";
    }
}
