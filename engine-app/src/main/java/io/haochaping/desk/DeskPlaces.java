package io.haochaping.desk;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.organisation.Organisation;
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
        return new Place(Place.WORK + 1, "cases", "/cases", person -> !person.roles().contains(Role.CLERK));
    }

    /** Also for those who are rated and have a role besides. */
    @Bean
    Place aboutMe(Organisation organisation) {
        return new Place(Place.WORK + 2, "about-me", "/about-me",
                person -> person.roles().contains(Role.CLERK) || organisation.staffOfAccount(person.id()).isPresent());
    }

    @Bean
    Place pressure() {
        return new Place(Place.CONTROL + 5, "pressure", "/pressure-reports", Person::isSupervisor);
    }

    @Bean
    Place cockpit() {
        return new Place(Place.OPERATION + 5, "cockpit", "/camunda/app/cockpit/", Person::isAdmin);
    }
}
