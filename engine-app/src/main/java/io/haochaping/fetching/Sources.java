package io.haochaping.fetching;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.haochaping.connector.api.PlatformSource;

/** The platforms that are asked. */
@Component
class Sources {

    private final Map<String, PlatformSource> byName = new TreeMap<>();

    /** Refuses to start where two have one name, or share a channel: an id of a platform is only its own. */
    @Autowired
    Sources(ObjectProvider<PlatformSource> sources) {
        this(sources.orderedStream().toList());
    }

    Sources(List<PlatformSource> sources) {
        for (PlatformSource source : sources) {
            boolean shared = byName.values().stream().anyMatch(other -> other.channel().equals(source.channel()));
            if (shared || byName.put(source.source(), source) != null) {
                throw new IllegalStateException("Two sources are named " + source.source() + ", or share the channel " + source.channel());
            }
        }
    }

    Collection<PlatformSource> all() {
        return byName.values();
    }
}
