package io.haochaping.administration.policy;

import io.haochaping.pages.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Administrators come here from the administration's page; supervisors have no other way. */
@Configuration(proxyBeanMethods = false)
class PolicyPlaces {

    @Bean
    Place policies() {
        return new Place(Place.CONTROL + 6, "policies", "/admin/policies", person -> person.isSupervisor() && !person.isAdmin());
    }
}
