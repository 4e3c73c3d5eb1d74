package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haochaping.testing.WriteFaults;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Review, case and process instance come together or not at all. */
abstract class OneTransaction extends Story {

    private static final List<String> TABLES = List.of("review", "review_norm", "service_record", "vault_entry", "case_file", "case_event",
            "case_deadline", "supervision_order", "ACT_RU_EXECUTION", "ACT_RU_TASK", "ACT_RU_VARIABLE", "ACT_RU_JOB", "ACT_HI_PROCINST");

    @Autowired
    private WriteFaults faults;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aFaultAfterAnyWriteLeavesNoneOfThem() {
        List<String> writes = faults.count(() -> window.tries(aBadReview()).expect(201));
        assertThat(writes).hasSizeGreaterThan(20).anyMatch(sql -> sql.contains("review")).anyMatch(sql -> sql.contains("case_file"))
                .anyMatch(sql -> sql.contains("ACT_RU_EXECUTION"));

        int write = 1;
        while (leavesNothing(aBadReview(), write)) {
            write++;
        }

        assertThat(write).as("writes that were reached").isGreaterThan(20);
    }

    /** @return false when the request ended before that write; how many there are differs by one or two with what was there before */
    private boolean leavesNothing(ObjectNode review, int write) {
        List<Integer> before = rows();
        AtomicInteger status = new AtomicInteger();
        List<String> tried = faults.failAfter(write, () -> status.set(window.tries(review).status()));
        if (tried.size() < write) {
            assertThat(status).hasValue(201);
            return false;
        }
        String sql = tried.get(write - 1);
        assertThat(status.get()).as(sql).isGreaterThanOrEqualTo(500);
        assertThat(rows()).as("rows of %s after a fault after %s", TABLES, sql).isEqualTo(before);
        window.tries(review).expect(201);
        return true;
    }

    @Test
    void theSameReviewSentAtOnceGivesOneOfEach() throws Exception {
        ObjectNode review = aBadReview();

        List<Answer> answers = atOnce(8, () -> window.tries(review));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(answers).extracting(answer -> answer.body().path("caseNo").asText()).containsOnly(caseOf(answers));
        assertThat(count("review where channel_review_no = ?", review.path("channelReviewNo").asText())).isEqualTo(1);
        assertThat(count("case_file where review_id = ?", answers.get(0).body().path("reviewId").asText())).isEqualTo(1);
        assertThat(count("ACT_HI_PROCINST where BUSINESS_KEY_ = ?", caseOf(answers))).isEqualTo(1);
    }

    @Test
    void twoCoordinatorsWhoOpenACaseAtOnceOpenOne() throws Exception {
        String reviewId = window.sends(Letter.aGoodReview()).reviewId();

        List<Answer> answers = atOnce(4, () -> district.coordinator().startsByKey("reviewId", reviewId));

        assertThat(answers).extracting(Answer::status).containsOnly(200, 409).containsOnlyOnce(200);
        assertThat(count("case_file where review_id = ?", reviewId)).isEqualTo(1);
    }

    private ObjectNode aBadReview() {
        return Letter.aBadReview().writtenAt(clock.now());
    }

    private static String caseOf(List<Answer> answers) {
        return answers.get(0).body().path("caseNo").asText();
    }

    private List<Integer> rows() {
        return TABLES.stream().map(this::count).toList();
    }

    private int count(String from, Object... values) {
        return jdbc.queryForObject("select count(*) from " + from, Integer.class, values);
    }

    private static List<Answer> atOnce(int times, Callable<Answer> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            List<Answer> answers = new ArrayList<>();
            for (Future<Answer> answer : threads.invokeAll(Collections.nCopies(times, call))) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }
}
