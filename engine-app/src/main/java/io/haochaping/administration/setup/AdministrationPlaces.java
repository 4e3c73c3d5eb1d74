package io.haochaping.administration.setup;

import io.haochaping.identity.Person;
import io.haochaping.pages.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AdministrationPlaces {

    @Bean
    Place administration() {
        return new Place(Place.OPERATION, "administration", "/admin", Person::isAdmin);
    }
}
