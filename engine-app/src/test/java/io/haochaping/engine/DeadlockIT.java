package io.haochaping.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import io.haochaping.testing.DemoMySqlTest;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A real MySQL deadlock between two transactions of the engine: the victim's whole transaction is run again, and both succeed. */
@DemoMySqlTest
class DeadlockIT {

    private static final String ONE = "deadlock-one";
    private static final String OTHER = "deadlock-other";

    @Autowired
    private Retries retries;
    @Autowired
    private ManagementService management;

    private final CyclicBarrier bothHoldOne = new CyclicBarrier(2);
    private final AtomicInteger runs = new AtomicInteger();

    @AfterEach
    void cleanUp() {
        management.deleteProperty(ONE);
        management.deleteProperty(OTHER);
    }

    @Test
    void runsTheVictimAgain() throws Exception {
        management.setProperty(ONE, "0");
        management.setProperty(OTHER, "0");
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            for (Future<Void> side : two.invokeAll(List.of(side("a", ONE, OTHER), side("b", OTHER, ONE)))) {
                side.get();
            }
        } finally {
            two.shutdown();
        }
        assertThat(runs.get()).as("one side lost and ran again").isGreaterThan(2);
        assertThat(management.getProperties().get(ONE)).isEqualTo(management.getProperties().get(OTHER)).isIn("a", "b");
    }

    private Callable<Void> side(String value, String first, String second) {
        AtomicInteger attempt = new AtomicInteger();
        return () -> {
            retries.inTransaction(() -> {
                runs.incrementAndGet();
                management.setProperty(first, value);
                if (attempt.getAndIncrement() == 0) {
                    await();
                }
                management.setProperty(second, value);
            });
            return null;
        };
    }

    private void await() {
        try {
            bothHoldOne.await();
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }
}
