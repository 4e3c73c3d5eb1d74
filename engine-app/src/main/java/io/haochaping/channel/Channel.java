package io.haochaping.channel;

import java.util.Set;

import io.haochaping.review.ChannelKind;

/**
 * A system that sends reviews: a window device network, a portal, a hotline.
 *
 * @param id what the channel calls itself in {@code X-Hcp-Channel}
 * @param kinds by which means its reviews may be given; empty means any
 * @param homeJurisdiction whose coordinators decide where no rule finds a unit
 * @param units units that it may name; empty means any
 * @param reasonRequired whether a bad review needs a norm code or a comment; without, it is accepted and marked
 * @param rate requests a second
 * @param active a channel that is not active is refused, however rightly it signs
 */
public record Channel(String id, String name, Set<ChannelKind> kinds, String homeJurisdiction, Set<ChannelRight> rights, Set<String> units,
        boolean reasonRequired, int rate, boolean active) {

    public Channel {
        kinds = Set.copyOf(kinds);
        rights = Set.copyOf(rights);
        units = Set.copyOf(units);
    }

    public boolean may(ChannelRight right) {
        return rights.contains(right);
    }

    public boolean maySend(ChannelKind kind) {
        return kinds.isEmpty() || kinds.contains(kind);
    }
}
