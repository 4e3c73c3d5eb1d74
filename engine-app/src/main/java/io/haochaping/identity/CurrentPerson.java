package io.haochaping.identity;

import java.util.Optional;

/**
 * Who is asking: the account that logged in for the request of this thread.
 */
public interface CurrentPerson {

    /** Empty outside a request, for a channel, and for a visitor who is not logged in. */
    Optional<Person> find();

    /**
     * @throws io.haochaping.identity.problem.Problem 401 {@code login-required} when nobody is logged in
     */
    Person require();
}
