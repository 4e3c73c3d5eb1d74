package io.haochaping.story;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** People who act in the same moment. */
final class AtOnce {

    private AtOnce() {
    }

    /** @return what each was answered, in the order of the acts */
    static List<Answer> act(List<Callable<Answer>> acts) {
        CyclicBarrier start = new CyclicBarrier(acts.size());
        ExecutorService hands = Executors.newFixedThreadPool(acts.size());
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : hands.invokeAll(acts.stream().map(act -> together(start, act)).toList())) {
                answers.add(answer.get());
            }
            return answers;
        } catch (Exception failed) {
            throw new AssertionError(failed);
        } finally {
            hands.shutdownNow();
        }
    }

    private static Callable<Answer> together(CyclicBarrier start, Callable<Answer> act) {
        return () -> {
            start.await();
            return act.call();
        };
    }
}
