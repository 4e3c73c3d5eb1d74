package io.haochaping.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haochaping.channel.IntakeTest;
import io.haochaping.channel.SignedClient.Answer;
import io.haochaping.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

@ApplicationTest
class BatchIntakeIT extends IntakeTest {

    private static final String BATCH = "/api/v1/reviews/batch";

    @Test
    void answersEachReviewForItselfAndInOrder() {
        ObjectNode good = town.badReview();
        ObjectNode bad = town.badReview();
        bad.withObject("/serviceRecord").put("unitCode", "nowhere");
        ArrayNode batch = JsonNodeFactory.instance.arrayNode().add(good).add(bad).add(5).add(good)
                .add(good.deepCopy().put("comment", "别的")).addNull().add(town.badReview());
        Answer answer = window.post(BATCH, batch);
        JsonNode results = answer.body();

        assertThat(answer.status()).isEqualTo(207);
        assertThat(StreamSupport.stream(results.spliterator(), false).map(result -> result.get("status").asInt()))
                .containsExactly(201, 422, 422, 200, 409, 422, 201);
        assertThat(results.at("/0/body/caseNo").textValue()).startsWith("CP-");
        assertThat(results.at("/3/body")).isEqualTo(results.at("/0/body"));
        assertThat(results.at("/1/body/errors/0/pointer").textValue()).isEqualTo("/serviceRecord/unitCode");
        assertThat(results.at("/4/body/code").textValue()).isEqualTo("channel-review-no-reused");
        assertThat(results.at("/4/body/detail").textValue()).isNotBlank();
        assertThat(send(good).body()).isEqualTo(results.at("/0/body"));
    }

    @Test
    void takesAnEmptyBatch() {
        Answer answer = window.post(BATCH, "[]");

        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.response().body()).isEqualTo("[]");
    }

    @Test
    void refusesWhatIsNoBatch() {
        assertThat(window.post(BATCH, "[").status()).isEqualTo(400);
        assertThat(window.post(BATCH, "{}").body().at("/errors/0/code").textValue()).isEqualTo("wrong-type");
        assertThat(window.post(BATCH, Collections.nCopies(1001, 1)).body().at("/errors/0/code").textValue()).isEqualTo("too-many-items");
        assertThat(window.send("POST", BATCH, "[]".getBytes(), headers -> headers.put("Content-Type", "text/plain")).status()).isEqualTo(415);
    }

    @Test
    void takesAThousandItems() {
        Answer answer = window.post(BATCH, Collections.nCopies(1000, 1));

        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.body()).hasSize(1000).allMatch(result -> result.get("status").asInt() == 422);
    }
}
