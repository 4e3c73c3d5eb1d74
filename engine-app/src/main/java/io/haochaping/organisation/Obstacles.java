package io.haochaping.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Collects what stands in the way. */
final class Obstacles {

    private final List<Obstacle> found = new ArrayList<>();

    <T> Obstacles add(String code, List<T> things, Function<T, String> name) {
        if (!things.isEmpty()) {
            found.add(new Obstacle(code, things.size(), name.apply(things.get(0))));
        }
        return this;
    }

    Obstacles add(Obstacle obstacle) {
        found.add(obstacle);
        return this;
    }

    List<Obstacle> all() {
        return List.copyOf(found);
    }
}
