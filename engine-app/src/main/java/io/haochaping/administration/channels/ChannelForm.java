package io.haochaping.administration.channels;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

import io.haochaping.channel.Channel;
import io.haochaping.channel.ChannelDetails;
import io.haochaping.channel.ChannelRight;
import io.haochaping.channel.ManagedChannel;
import io.haochaping.identity.problem.Problem;
import io.haochaping.review.ChannelKind;
import org.jspecify.annotations.Nullable;

/** What somebody typed about a channel; kept as typed where it is refused. */
record ChannelForm(String id, String name, Set<ChannelKind> kinds, String homeJurisdiction, Set<ChannelRight> rights, Set<String> units,
        boolean reasonRequired, String rate, long version) {

    static ChannelForm empty(String homeJurisdiction) {
        return new ChannelForm("", "", Set.of(), homeJurisdiction, EnumSet.allOf(ChannelRight.class), Set.of(), true, "", 0);
    }

    static ChannelForm of(ManagedChannel managed) {
        Channel channel = managed.channel();
        Integer rate = managed.ownRate();
        return new ChannelForm(channel.id(), channel.name(), channel.kinds(), channel.homeJurisdiction(), channel.rights(),
                new TreeSet<>(channel.units()), channel.reasonRequired(), rate == null ? "" : rate + "", managed.version());
    }

    /** @throws Problem 422 for a rate that is no number */
    ChannelDetails details() {
        return new ChannelDetails(name.strip(), kinds, homeJurisdiction, rights, units, reasonRequired, rateOrNull());
    }

    private @Nullable Integer rateOrNull() {
        if (rate.isBlank()) {
            return null;
        }
        if (!rate.strip().matches("[0-9]{1,6}")) {
            throw Problem.unprocessable("/rate", "channel-rate-invalid", "10000");
        }
        return Integer.valueOf(rate.strip());
    }
}
