package io.haochaping.channel;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.haochaping.review.ChannelKind;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator decides about a channel; the parts are those of {@link Channel}.
 *
 * @param rate requests a second; absent means {@code hcp.channel.rate}
 */
public record ChannelDetails(String name, Set<ChannelKind> kinds, String homeJurisdiction, Set<ChannelRight> rights, Set<String> units,
        boolean reasonRequired, @Nullable Integer rate) {

    public ChannelDetails {
        kinds = Set.copyOf(kinds);
        rights = Set.copyOf(rights);
        units = Set.copyOf(units);
    }

    /** As the journal keeps it. */
    Map<String, String> fields() {
        Map<String, String> fields = new TreeMap<>(Map.of("name", name, "homeJurisdiction", homeJurisdiction, "rights", join(rights),
                "units", join(units), "kinds", join(kinds), "reasonRequired", reasonRequired + ""));
        if (rate != null) {
            fields.put("rate", rate + "");
        }
        fields.values().removeIf(String::isEmpty);
        return fields;
    }

    private static String join(Set<?> values) {
        Set<String> sorted = new TreeSet<>();
        values.forEach(value -> sorted.add(value.toString()));
        return String.join(",", sorted);
    }
}
