package io.haochaping.administration.channels;

import java.util.Set;

import io.haochaping.channel.ChannelRight;
import io.haochaping.review.ChannelKind;
import org.jspecify.annotations.Nullable;

/** The fields of a request; what is not sent is missing. */
record ChannelInput(@Nullable String id, @Nullable String name, @Nullable Set<ChannelKind> kinds, @Nullable String homeJurisdiction,
        @Nullable Set<ChannelRight> rights, @Nullable Set<String> units, @Nullable Boolean reasonRequired, @Nullable String rate,
        @Nullable Long version) {

    ChannelForm form(String channel) {
        return new ChannelForm(channel, text(name), set(kinds), text(homeJurisdiction), set(rights), set(units), Boolean.TRUE.equals(reasonRequired),
                text(rate), version == null ? 0 : version);
    }

    String givenId() {
        return text(id).strip();
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static <T> Set<T> set(@Nullable Set<T> given) {
        return given == null ? Set.of() : given;
    }
}
