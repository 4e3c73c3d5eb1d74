package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.SignedClient;
import io.haochaping.testing.DemoSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** From a key that a caller pressed to the case. */
abstract class HotlineCalls extends Story {

    @LocalServerPort
    private int here;
    @Autowired
    private JdbcTemplate jdbc;
    private SignedClient hotline;

    @BeforeEach
    void pickUp() {
        hotline = new SignedClient(here, "demo-hotline", DemoSettings.CHANNEL_SECRET);
    }

    @Test
    void aBadDigitWithoutReasonOpensAMarkedCaseOnceAndTheCallBackFollowsItUp() {
        Map<String, Object> call = call("KEY", "5");
        SignedClient.Answer taken = hotline.post("/api/v1/reviews", call);
        assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
        String caseNo = taken.body().path("caseNo").asText();
        CasePicture picture = cases.see(caseNo);
        assertThat(picture.value("unitCode")).isEqualTo("tax-hall");
        String review = taken.body().path("reviewId").asText();
        assertThat(jdbc.queryForMap("select channel_kind, satisfaction, reason_missing from review where id = ?", review))
                .containsEntry("CHANNEL_KIND", "HOTLINE").containsEntry("SATISFACTION", "VERY_DISSATISFIED").containsEntry("REASON_MISSING", true);

        SignedClient.Answer again = hotline.post("/api/v1/reviews", call);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(taken.body());

        Map<String, Object> back = call("KEY", "4");
        back.put("callBackOf", call.get("callId"));
        back.put("comment", "回访后仍未解决");
        SignedClient.Answer followed = hotline.post("/api/v1/reviews", back);
        assertThat(followed.status()).as(followed.response().body()).isEqualTo(201);
        assertThat(followed.body().path("caseNo").asText()).isEqualTo(caseNo);
        assertThat(jdbc.queryForObject("select follow_up_of from review where id = ?", String.class, followed.body().path("reviewId").asText())).isEqualTo(review);
    }

    @Test
    void aBatchTakesEachCallForItselfAndNamesTheFieldsOfTheCall() {
        Map<String, Object> elsewhere = call("SMS", "3");
        elsewhere.put("table", "12345-1");
        Map<String, Object> late = call("KEY", "1");
        late.put("ratedAt", "2026-01-01");
        SignedClient.Answer answer = hotline.post("/api/v1/reviews/batch", List.of(call("SMS", "1"), elsewhere, call("KEY", "9"), late, call("FAX", "1"), call("KEY", "1")));

        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.body()).extracting(item -> item.path("status").asInt()).containsExactly(201, 201, 422, 422, 422, 201);
        assertThat(answer.body()).extracting(item -> item.path("body").path("badReview").asBoolean()).containsExactly(true, true, false, false, false, false);
        assertThat(List.of(fault(answer.body(), 2), fault(answer.body(), 3), fault(answer.body(), 4)))
                .containsExactly("/digit unknown-digit", "/ratedAt malformed-time", "/means unknown-value");
    }

    @Test
    void aRefusedCallIsKeptAndTakenOnceItsCauseIsGone() {
        Map<String, Object> call = call("KEY", "5");
        call.put("unitCode", "gone-" + UUID.randomUUID());
        assertThat(fault(List.of(hotline.post("/api/v1/reviews", call).body()))).isEqualTo("/unitCode unknown-unit");
        JsonNode kept = http.get("coordinator-tax", "/api/v1/intake/rejections?size=100").expect(200).body();
        assertThat(kept.toString()).contains(String.valueOf(call.get("callId")));
    }

    @Test
    void theExampleOfTheDocumentationRuns() throws IOException, InterruptedException {
        ProcessBuilder script = new ProcessBuilder("bash", "rate-call.sh", "KEY", "5").directory(Path.of("../docs/examples").toFile()).redirectErrorStream(true);
        script.environment().putAll(Map.of("HCP_URL", "http://localhost:" + here, "HCP_SECRET", DemoSettings.CHANNEL_SECRET, "HCP_NOW", clock.now().toString()));
        Process run = script.start();
        String printed = new String(run.getInputStream().readAllBytes());
        assertThat(run.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(printed).endsWith("201\n").contains("\"caseNo\":\"CP-");
    }

    private Map<String, Object> call(String means, String digit) {
        Map<String, Object> call = new LinkedHashMap<>();
        call.put("callId", "12366-" + UUID.randomUUID());
        call.put("means", means);
        call.put("digit", digit);
        call.put("calledAt", clock.now().minusMinutes(5).toString());
        call.put("ratedAt", clock.now().toString());
        call.put("unitCode", "tax-hall");
        call.put("taskName", "个人所得税咨询");
        return call;
    }

    private static String fault(JsonNode results, int item) {
        return fault(List.of(results.get(item).path("body")));
    }

    private static String fault(List<JsonNode> problem) {
        JsonNode error = problem.get(0).path("errors").path(0);
        return error.path("pointer").asText() + " " + error.path("code").asText();
    }
}
