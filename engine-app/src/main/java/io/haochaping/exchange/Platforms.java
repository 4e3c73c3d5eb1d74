package io.haochaping.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.haochaping.connector.api.SuperiorPlatform;

/** The destinations that can be reached, and the one that new messages go to. */
@Component
class Platforms {

    private final Map<String, SuperiorPlatform> byName = new TreeMap<>();
    private final String route;

    /** Refuses to start where the route leads nowhere, or two platforms have one name. */
    @Autowired
    Platforms(ObjectProvider<SuperiorPlatform> platforms, ExchangeSettings settings) {
        this(platforms.orderedStream().toList(), settings);
    }

    Platforms(List<SuperiorPlatform> platforms, ExchangeSettings settings) {
        for (SuperiorPlatform platform : platforms) {
            if (byName.put(platform.destination(), platform) != null) {
                throw new IllegalStateException("Two superior platforms are named " + platform.destination());
            }
        }
        route = settings.route().strip();
        if (!route.isEmpty() && !byName.containsKey(route)) {
            throw new IllegalStateException("HCP_EXCHANGE_ROUTE names " + route + ", but no superior platform is set up under this name");
        }
    }

    /** Where new messages go; empty: nowhere, and none is written. */
    Optional<String> route() {
        return Optional.of(route).filter(name -> !name.isEmpty());
    }

    Collection<SuperiorPlatform> all() {
        return byName.values();
    }

    Optional<SuperiorPlatform> find(String destination) {
        return Optional.ofNullable(byName.get(destination));
    }
}
