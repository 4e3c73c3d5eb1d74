package io.haochaping.desk.appeals;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Role;
import io.haochaping.pages.Place;

/** Whoever lodges an appeal finds it on the page of the case. */
@Configuration(proxyBeanMethods = false)
class AppealsPlace {

    private static final Set<Role> CONCERNED = Set.of(Role.COORDINATOR, Role.ARBITER, Role.SUPERVISOR, Role.AUDITOR);

    @Bean
    Place appeals() {
        return new Place(Place.CONTROL, "appeals", AppealController.PATH, person -> person.roles().stream().anyMatch(CONCERNED::contains));
    }
}
