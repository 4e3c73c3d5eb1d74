package io.haochaping.administration.setup;

import io.haochaping.identity.Person;
import io.haochaping.pages.Place;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdministrationPlaces {

    @Bean
    Place administration() {
        return new Place(Place.OPERATION, "administration", "/admin", Person::isAdmin);
    }

    /** The way back to the guide from each of its steps, until somebody has finished it. */
    @Bean
    Place setup(ObjectProvider<SetupGuide> guide) {
        return new Place(Place.OPERATION, "setup", "/admin/setup", person -> person.isAdmin() && guide.getObject().isOpen());
    }
}
