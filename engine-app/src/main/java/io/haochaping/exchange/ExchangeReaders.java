package io.haochaping.exchange;

import org.springframework.stereotype.Component;

import io.haochaping.identity.CurrentPerson;
import io.haochaping.identity.Person;
import io.haochaping.identity.problem.Problem;

/** Who sees the pages of the exchange, and who steers it. */
@Component
public class ExchangeReaders {

    private final CurrentPerson current;

    ExchangeReaders(CurrentPerson current) {
        this.current = current;
    }

    /** @throws Problem 403 {@code exchange-not-for-you} for all but supervisors and administrators */
    public Person require() {
        Person person = current.require();
        if (!person.isSupervisor() && !person.isAdmin()) {
            throw Problem.forbidden("exchange-not-for-you");
        }
        return person;
    }

    /** @throws Problem 403 {@code exchange-by-administrators} for all but administrators */
    public Person requireSteerer() {
        Person person = current.require();
        if (!person.isAdmin()) {
            throw Problem.forbidden("exchange-by-administrators");
        }
        return person;
    }
}
