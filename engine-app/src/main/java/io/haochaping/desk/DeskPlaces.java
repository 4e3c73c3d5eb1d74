package io.haochaping.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.pages.Place;

/** The places of daily work. */
@Configuration(proxyBeanMethods = false)
class DeskPlaces {

    private static final Set<Role> WITHOUT_TASKS = Set.of(Role.CLERK, Role.AUDITOR);

    @Bean
    Place home() {
        return new Place(Place.HOME, "home", "/", person -> true);
    }

    @Bean
    Place tasks() {
        return new Place(Place.WORK, "tasks", "/camunda/app/tasklist/", person -> !WITHOUT_TASKS.containsAll(person.roles()));
    }

    @Bean
    Place cases() {
        return new Place(Place.WORK + 1, "cases", "/cases", person -> true);
    }

    @Bean
    Place cockpit() {
        return new Place(Place.OPERATION + 5, "cockpit", "/camunda/app/cockpit/", Person::isAdmin);
    }
}
