package io.haochaping.desk.improvements;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.pages.Place;

@Configuration(proxyBeanMethods = false)
class ImprovementsPlace {

    private static final Set<Role> CONCERNED = Set.of(Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.ARBITER, Role.SUPERVISOR, Role.AUDITOR);

    @Bean
    Place improvements() {
        return new Place(Place.CONTROL + 2, "improvements", ImprovementListController.PATH, ImprovementsPlace::isFor);
    }

    static boolean isFor(Person person) {
        return person.roles().stream().anyMatch(CONCERNED::contains);
    }
}
