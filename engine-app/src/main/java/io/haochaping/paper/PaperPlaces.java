package io.haochaping.paper;

import io.haochaping.identity.Role;
import io.haochaping.pages.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaperPlaces {

    @Bean
    Place paper() {
        return new Place(Place.WORK + 7, "paper", PaperController.PATH, person -> person.roles().contains(Role.COORDINATOR));
    }
}
