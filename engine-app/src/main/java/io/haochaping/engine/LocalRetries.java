package io.haochaping.engine;

import java.sql.SQLException;
import java.util.function.Supplier;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.errorcode.BuiltinExceptionCode;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.retry.support.RetryTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class LocalRetries implements Retries {

    private static final int ATTEMPTS = 5;
    private static final int H2_DUPLICATE = 23505;
    private static final int MYSQL_DUPLICATE = 1062;

    private final TransactionTemplate transaction;
    private final RetryTemplate retry;

    LocalRetries(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
        this.retry = RetryTemplate.builder().maxAttempts(ATTEMPTS).exponentialBackoff(20, 2, 500, true)
                .retryOn(LocalRetries::lostARace).build();
    }

    @Override
    public <T> T inTransaction(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return work.get();
        }
        return retry.execute(attempt -> transaction.execute(status -> work.get()));
    }

    /** Another transaction stored the row first; a new one sees it. */
    private static boolean isDuplicateKey(Throwable cause) {
        return cause instanceof SQLException sql && (sql.getErrorCode() == H2_DUPLICATE || sql.getErrorCode() == MYSQL_DUPLICATE);
    }

    static boolean lostARace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            boolean deadlock = cause instanceof ProcessEngineException engine
                    && engine.getCode() == BuiltinExceptionCode.DEADLOCK.getCode();
            if (deadlock || cause instanceof OptimisticLockingException || cause instanceof ConcurrencyFailureException
                    || isDuplicateKey(cause)) {
                return true;
            }
        }
        return false;
    }
}
