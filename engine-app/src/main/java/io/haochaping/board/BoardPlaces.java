package io.haochaping.board;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import io.haochaping.identity.Person;
import io.haochaping.identity.Role;
import io.haochaping.identity.problem.Problem;
import io.haochaping.pages.Place;

/** Who has a board: not the rated person, not somebody who only administers. */
@Configuration(proxyBeanMethods = false)
class BoardPlaces {

    /** Roles that steer or watch whole jurisdictions. */
    static final Set<Role> STEERING = EnumSet.of(Role.COORDINATOR, Role.SUPERVISOR, Role.AUDITOR);
    private static final Set<Role> WITH_BOARD = EnumSet.of(Role.COORDINATOR, Role.SUPERVISOR, Role.AUDITOR, Role.LEADER, Role.OFFICER);

    @Bean
    Place board() {
        return new Place(Place.WORK + 2, "board", "/board", BoardPlaces::hasBoard);
    }

    static boolean hasBoard(Person person) {
        return !Collections.disjoint(person.roles(), WITH_BOARD);
    }

    static boolean steers(Person person) {
        return !Collections.disjoint(person.roles(), STEERING);
    }

    /** @throws Problem 403 {@code board-not-for-you} */
    static Person require(Person person) {
        if (!hasBoard(person)) {
            throw Problem.forbidden("board-not-for-you");
        }
        return person;
    }
}
