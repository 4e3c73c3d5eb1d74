package io.haochaping.identity.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.PessimisticLockException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.CannotCreateTransactionException;

class FailuresTest {

    static Stream<Exception> busy() {
        return Stream.of(new LockTimeoutException(), new PessimisticLockException(), new QueryTimeoutException("slow"),
                new CannotCreateTransactionException("no connection"));
    }

    @ParameterizedTest
    @MethodSource("busy")
    void saysThatTryingAgainHelpsWhenSomebodyElseIsInTheWay(Exception failure) {
        assertThat(Failures.of(failure)).satisfies(problem -> {
            assertThat(problem.status().value()).isEqualTo(503);
            assertThat(problem.code()).isEqualTo("unavailable");
        });
    }

    @Test
    void saysThatSomebodyElseWasFaster() {
        assertThat(Failures.of(new OptimisticLockingFailureException("changed"))).satisfies(problem -> assertThat(problem.status().value()).isEqualTo(409));
    }

    @Test
    void leavesWhatNobodyExpectedToTheLog() {
        assertThat(Failures.of(new IllegalStateException("a fault of ours"))).isNull();
    }
}
