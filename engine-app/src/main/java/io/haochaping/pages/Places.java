package io.haochaping.pages;

import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import io.haochaping.identity.Person;

/** All places of the application, in the order of the navigation. */
@Component
public class Places {

    private final List<Place> places;

    Places(List<Place> places) {
        this.places = places.stream().sorted(Comparator.comparingInt(Place::order).thenComparing(Place::path)).toList();
    }

    public List<Place> of(Person person) {
        return places.stream().filter(place -> place.isFor().test(person)).toList();
    }
}
