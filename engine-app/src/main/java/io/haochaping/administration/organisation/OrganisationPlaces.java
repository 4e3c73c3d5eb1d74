package io.haochaping.administration.organisation;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Role;
import io.haochaping.pages.Place;

/** Leaders find their unit's absences; administrators come from the page of the administration. */
@Configuration(proxyBeanMethods = false)
class OrganisationPlaces {

    @Bean
    Place absences() {
        return new Place(Place.WORK + 8, "absences", AbsenceController.LEADERS, person -> person.roles().contains(Role.LEADER));
    }
}
