package io.haochaping.desk.orders;

import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Role;
import io.haochaping.pages.Place;

@Configuration(proxyBeanMethods = false)
class OrdersPlace {

    private static final Set<Role> CONCERNED = Set.of(Role.OFFICER, Role.LEADER, Role.COORDINATOR, Role.SUPERVISOR, Role.AUDITOR);

    @Bean
    Place supervision() {
        return new Place(Place.CONTROL, "supervision", OrderListController.PATH, person -> person.roles().stream().anyMatch(CONCERNED::contains));
    }
}
