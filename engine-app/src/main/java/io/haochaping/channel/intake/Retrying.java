package io.haochaping.channel.intake;

import java.util.function.Supplier;

import io.haochaping.engine.Retries;
import io.haochaping.identity.problem.Problem;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Runs work in a transaction that is repeated where it lost a race, and asks the channel to try again where it always lost. */
@Component
class Retrying {

    private final Retries retries;

    Retrying(Retries retries) {
        this.retries = retries;
    }

    /**
     * @throws Problem 503 {@code try-again} where every attempt lost
     */
    <T> T inTransaction(Supplier<T> work) {
        try {
            return retries.inTransaction(work);
        } catch (TransientDataAccessException | CannotCreateTransactionException lost) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "try-again").with(Problem.RETRY_AFTER, 5L);
        }
    }
}
