package io.haochaping.engine;

import java.util.function.Supplier;

/**
 * Runs a whole transaction again when it lost a race: an optimistic lock, a unique key, or a MySQL deadlock (the engine reports it as
 * code 10000, Spring as a {@link org.springframework.dao.ConcurrencyFailureException}). Within an open transaction it runs the work once,
 * since only the outermost transaction can be repeated.
 */
public interface Retries {

    <T> T inTransaction(Supplier<T> work);

    default void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return null;
        });
    }
}
