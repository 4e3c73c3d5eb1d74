package io.haochaping.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haochaping.channel.IntakeTest;
import io.haochaping.channel.IntakeTown;
import io.haochaping.channel.SignedClient.Answer;
import io.haochaping.testing.ApplicationTest;
import org.junit.jupiter.api.Test;

@ApplicationTest
class ServiceBatchIT extends IntakeTest {

    private static final String BATCH = "/api/v1/service-records/batch";

    @Test
    void answersEachServiceForItselfAndInOrder() {
        ObjectNode good = service();
        ObjectNode nowhere = service().put("unitCode", "nowhere");
        ObjectNode nameless = service();
        nameless.remove("projectNo");
        ArrayNode batch = JsonNodeFactory.instance.arrayNode().add(good).add(nowhere).add(nameless).add(5).add(good)
                .add(good.deepCopy().put("taskName", "抵押登记")).addNull().add(service().put("serviceNumber", 0)).add(service());
        Answer answer = window.post(BATCH, batch);
        JsonNode results = answer.body();

        assertThat(answer.status()).isEqualTo(207);
        assertThat(results).extracting(result -> result.get("status").asInt()).containsExactly(201, 422, 422, 422, 200, 200, 422, 422, 201);
        assertThat(results).extracting(result -> result.at("/body/outcome").textValue())
                .containsExactly("CREATED", null, null, null, "SAME", "CORRECTED", null, null, "CREATED");
        assertThat(results.at("/0/body/projectNo")).isEqualTo(good.get("projectNo"));
        assertThat(results).extracting(result -> result.at("/body/errors/0/pointer").textValue())
                .containsExactly(null, "/unitCode", "/projectNo", "", null, null, "", "/serviceNumber", null);
        assertThat(results.at("/1/body/detail").textValue()).isNotBlank();
    }

    @Test
    void registersWhatAReviewThenRefersToAndNobodyMayChangeAnyMore() {
        ObjectNode service = service();
        assertThat(client(IntakeTown.RECORDS).post(BATCH, JsonNodeFactory.instance.arrayNode().add(service)).body().at("/0/status").asInt()).isEqualTo(201);
        ObjectNode review = town.badReview();
        review.putObject("serviceRecord").set("projectNo", service.get("projectNo"));
        review.withObject("/serviceRecord").put("serviceNumber", 1);

        assertThat(send(review).body().get("caseNo").textValue()).startsWith("CP-");
        JsonNode changed = client(IntakeTown.RECORDS).post(BATCH, JsonNodeFactory.instance.arrayNode().add(service).add(service.deepCopy().put("windowNo", "A02"))).body();
        assertThat(changed).extracting(result -> result.get("status").asInt()).containsExactly(200, 409);
        assertThat(changed.at("/1/body/code").textValue()).isEqualTo("service-record-conflict");
    }

    @Test
    void refusesWhatIsNoBatchAndWhoMayNotRegister() {
        assertThat(window.post(BATCH, "[]").response().body()).isEqualTo("[]");
        assertThat(window.post(BATCH, "[").status()).isEqualTo(400);
        assertThat(window.post(BATCH, "{}").body().at("/errors/0/code").textValue()).isEqualTo("wrong-type");
        assertThat(window.post(BATCH, Collections.nCopies(1001, 1)).body().at("/errors/0/code").textValue()).isEqualTo("too-many-items");
        assertThat(window.post(BATCH, Collections.nCopies(1000, 1)).body()).hasSize(1000);
        assertThat(window.send("POST", BATCH, "[]".getBytes(), headers -> headers.put("Content-Type", "text/plain")).status()).isEqualTo(415);
        assertThat(window.send("POST", BATCH, "[]".getBytes(), headers -> headers.put("X-Hcp-Signature", "0".repeat(64))).status()).isEqualTo(401);
        assertThat(hotline.post(BATCH, "[]").code()).isEqualTo("channel-right-missing");
    }

    private ObjectNode service() {
        return ((ObjectNode) town.badReview().get("serviceRecord")).put("projectNo", "P-" + UUID.randomUUID());
    }
}
