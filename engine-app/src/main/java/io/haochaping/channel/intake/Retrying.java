package io.haochaping.channel.intake;

import java.util.function.Supplier;

import io.haochaping.identity.problem.Problem;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs work in a transaction, and again in a new one where it lost against another: optimistic lock, deadlock, or the same review sent
 * twice at the same moment.
 */
@Component
class Retrying {

    private static final int ATTEMPTS = 6;

    private final TransactionTemplate transaction;
    private final RetryTemplate retry = RetryTemplate.builder()
            .maxAttempts(ATTEMPTS)
            .exponentialBackoff(20, 2, 500, true)
            .retryOn(TransientDataAccessException.class)
            .build();

    Retrying(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
    }

    /**
     * @throws Problem 503 {@code try-again} where every attempt lost
     */
    <T> T inTransaction(Supplier<T> work) {
        try {
            return retry.execute(attempt -> transaction.execute(status -> work.get()));
        } catch (TransientDataAccessException | CannotCreateTransactionException e) {
            throw Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "try-again").with(Problem.RETRY_AFTER, 5L);
        }
    }
}
