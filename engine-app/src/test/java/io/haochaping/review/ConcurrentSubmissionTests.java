package io.haochaping.review;

import static io.haochaping.review.Submissions.badReview;
import static io.haochaping.review.Submissions.unique;
import static io.haochaping.review.Submissions.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.haochaping.identity.problem.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

/** Several threads send at the same moment, each trying again as the caller of the register is told to. */
abstract class ConcurrentSubmissionTests extends ReviewScenarios {

    private static final int THREADS = 6;
    private static final int ATTEMPTS = 10;

    @Test
    void storesADoubleSubmissionOnceAndAnswersAllAlike() throws Exception {
        var body = badReview();

        var answers = atOnce(() -> attempt(body.deepCopy()));

        assertThat(answers).extracting(Answer::reviewId).doesNotContainNull().containsOnly(answers.get(0).reviewId());
        assertThat(answers).filteredOn(Answer::created).hasSize(1);
        assertThat(rows("review", body)).isEqualTo(1);
        assertThat(rows("service_record", body)).isEqualTo(1);
    }

    @Test
    void letsOneReviewOfAServiceWin() throws Exception {
        var body = badReview();

        var answers = atOnce(() -> attempt(with(body.deepCopy(), "/channelReviewNo", "\"" + unique("R-") + "\"")));

        assertThat(answers).filteredOn(Answer::created).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.created()).hasSize(THREADS - 1).extracting(Answer::code).containsOnly("already-reviewed");
        assertThat(rows("review", body)).isEqualTo(1);
    }

    @Test
    void letsOneContentOfANumberWin() throws Exception {
        var body = badReview();

        var answers = atOnce(() -> attempt(with(body.deepCopy(), "/comment", "\"" + unique("排队 ") + "\"")));

        assertThat(answers).filteredOn(Answer::created).hasSize(1);
        assertThat(answers).filteredOn(answer -> !answer.created()).extracting(Answer::code).containsOnly("channel-review-no-reused");
        assertThat(rows("review", body)).isEqualTo(1);
    }

    private Answer attempt(ObjectNode body) {
        for (int i = 0; i < ATTEMPTS; i++) {
            try {
                var registration = send(body);
                return new Answer(!registration.repeated(), registration.review().id(), null);
            } catch (Problem refusal) {
                return new Answer(false, null, refusal.code());
            } catch (ConcurrencyFailureException race) {
                // another attempt, in a new transaction
            }
        }
        throw new AssertionError("No answer after " + ATTEMPTS + " attempts");
    }

    private static List<Answer> atOnce(Callable<Answer> call) throws Exception {
        var barrier = new CyclicBarrier(THREADS);
        var pool = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<Answer>> calls = java.util.Collections.nCopies(THREADS, () -> {
                barrier.await();
                return call.call();
            });
            var answers = new ArrayList<Answer>();
            for (Future<Answer> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private int rows(String table, ObjectNode body) {
        return jdbc.queryForObject("select count(*) from " + table + " where project_no = ?", Integer.class,
                body.at("/serviceRecord/projectNo").asText());
    }

    private record Answer(boolean created, String reviewId, String code) {
    }
}
