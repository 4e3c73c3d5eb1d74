package io.haochaping.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haochaping.channel.IntakeTest;
import io.haochaping.channel.SignedClient.Answer;
import io.haochaping.testing.ApplicationTest;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
class ConcurrentIntakeIT extends IntakeTest {

    private static final int AT_ONCE = 8;

    @Autowired
    private JdbcTemplate jdbc;

    @RepeatedTest(3)
    void keepsOneReviewOfTheSameSentManyTimesAtOnce() throws Exception {
        ObjectNode review = town.badReview();
        List<Answer> answers = atOnce(i -> send(review));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::status).containsOnly(200, 201);
        assertThat(answers).extracting(Answer::body).containsOnly(answers.get(0).body());
        assertThat(count("review where channel_review_no = ?", review.get("channelReviewNo").textValue())).isEqualTo(1);
        assertThat(count("case_file where review_id = ?", answers.get(0).body().get("reviewId").textValue())).isEqualTo(1);
        assertThat(count("ACT_RU_EXECUTION where PARENT_ID_ is null and BUSINESS_KEY_ = ?",
                answers.get(0).body().get("caseNo").textValue())).isEqualTo(1);
    }

    @RepeatedTest(3)
    void keepsOneReviewOfAServiceThatManyReviewAtOnce() throws Exception {
        ObjectNode review = town.badReview();
        List<Answer> answers = atOnce(i -> send(review.deepCopy().put("channelReviewNo", review.get("channelReviewNo").textValue() + i)));

        assertThat(answers).extracting(Answer::status).containsOnlyOnce(201);
        assertThat(answers).extracting(Answer::status).containsOnly(201, 409);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).extracting(Answer::code).containsOnly("already-reviewed");
        assertThat(count("review where project_no = ?", review.at("/serviceRecord/projectNo").textValue())).isEqualTo(1);
    }

    @Test
    void takesDifferentReviewsAtOnce() throws Exception {
        List<Answer> answers = atOnce(i -> send(town.badReview()));

        assertThat(answers).extracting(Answer::status).containsOnly(201);
        assertThat(answers).extracting(answer -> answer.body().get("caseNo").textValue()).doesNotHaveDuplicates();
    }

    private interface Sending {
        Answer send(int number) throws Exception;
    }

    private static List<Answer> atOnce(Sending sending) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            List<Callable<Answer>> tasks = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int number = i;
                tasks.add(() -> sending.send(number));
            }
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private int count(String rows, String argument) {
        return jdbc.queryForObject("select count(*) from " + rows, Integer.class, argument);
    }
}
