package io.haochaping.channel.trial;

import java.util.function.Predicate;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A transaction that is always rolled back. */
@Component
public class TrialTransaction {

    private static final String NAME = TrialTransaction.class.getName();
    private static final int LONGEST_SECONDS = 30;

    private final TransactionTemplate transaction;

    TrialTransaction(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setName(NAME);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        transaction.setTimeout(LONGEST_SECONDS);
    }

    /** Whether what is done now will be undone. Who keeps anything outside of the transaction must not keep it then. */
    public static boolean goesOn() {
        return NAME.equals(TransactionSynchronizationManager.getCurrentTransactionName());
    }

    /** @param stands whether the result is one that would be committed: the database then has its say before the end */
    <T> T undo(Supplier<T> work, Predicate<T> stands) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            T result = work.get();
            if (stands.test(result)) {
                status.flush();
            }
            return result;
        });
    }
}
