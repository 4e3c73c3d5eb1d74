package io.haochaping.desk.leads;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Person;
import io.haochaping.pages.Place;

@Configuration(proxyBeanMethods = false)
class LeadsPlace {

    @Bean
    Place leads() {
        return new Place(Place.CONTROL, "leads", LeadListController.PATH, Person::isSupervisor);
    }
}
