package io.haochaping.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.SimpleTransactionStatus;

class LocalRetriesTest {

    private final PlatformTransactionManager transactions = mock();
    private final LocalRetries retries = new LocalRetries(transactions);
    private final AtomicInteger runs = new AtomicInteger();

    static Stream<RuntimeException> lostRaces() {
        ProcessEngineException deadlock = new ProcessEngineException("Deadlock", 10_000);
        return Stream.of(deadlock, new RuntimeException("wrapped", deadlock), new OptimisticLockingException("changed"),
                new CannotAcquireLockException("1213"), new ObjectOptimisticLockingFailureException("Case", "1"),
                new DuplicateKeyException("H2", new SQLException("twice", "23505", 23505)),
                new DataIntegrityViolationException("MySQL", new SQLException("twice", "23000", 1062)));
    }

    static Stream<RuntimeException> faults() {
        return Stream.of(new ProcessEngineException("Unknown property"), new ProcessEngineException("Too long", 10_002),
                new DataIntegrityViolationException("MySQL", new SQLException("null", "23000", 1048)), new IllegalStateException());
    }

    @ParameterizedTest
    @MethodSource("lostRaces")
    void runsALostRaceAgainInANewTransaction(RuntimeException lost) {
        when(transactions.getTransaction(org.mockito.ArgumentMatchers.any())).thenAnswer(call -> new SimpleTransactionStatus());

        String answer = retries.inTransaction(() -> {
            if (runs.incrementAndGet() < 3) {
                throw lost;
            }
            return "won";
        });

        assertThat(answer).isEqualTo("won");
        verify(transactions, times(2)).rollback(org.mockito.ArgumentMatchers.any());
        verify(transactions, times(1)).commit(org.mockito.ArgumentMatchers.any());
    }

    @ParameterizedTest
    @MethodSource("faults")
    void runsAFaultOnce(RuntimeException fault) {
        when(transactions.getTransaction(org.mockito.ArgumentMatchers.any())).thenAnswer(call -> new SimpleTransactionStatus());

        assertThatThrownBy(() -> retries.inTransaction(() -> {
            runs.incrementAndGet();
            throw fault;
        })).isSameAs(fault);
        assertThat(runs).hasValue(1);
    }

    @Test
    void givesUpAfterFiveRuns() {
        when(transactions.getTransaction(org.mockito.ArgumentMatchers.any())).thenAnswer(call -> new SimpleTransactionStatus());

        assertThatThrownBy(() -> retries.inTransaction(() -> {
            runs.incrementAndGet();
            throw new OptimisticLockingException("always");
        })).isInstanceOf(OptimisticLockingException.class);
        assertThat(runs).hasValue(5);
    }
}
