package io.haochaping.desk.checks;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Place;

@Configuration(proxyBeanMethods = false)
class ChecksPlace {

    private static final Set<Role> READERS = Set.of(Role.COORDINATOR, Role.SUPERVISOR, Role.AUDITOR);

    @Bean
    Place spotChecks() {
        return new Place(Place.CONTROL, "spot-checks", CheckListController.PATH, ChecksPlace::reads);
    }

    /** Officers, leaders and rated persons see what was found on the case page; the overview is for those above them. */
    static boolean reads(Person person) {
        return person.roles().stream().anyMatch(READERS::contains);
    }

    static Person reader(Person person) {
        if (!reads(person)) {
            throw Problem.forbidden("spot-checks-for-those-above");
        }
        return person;
    }
}
