package io.haochaping.pages;

import io.haochaping.identity.Person;

/** A number beside a place of the navigation: what is new there. Asked for every page, so it must be one cheap query. */
public interface PlaceCount {

    /** Name of the {@link Place}. */
    String place();

    /** Zero shows nothing. */
    long of(Person person);
}
