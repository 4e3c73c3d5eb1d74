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

/** From a key that a caller pressed to the case. */
abstract class HotlineCalls extends Neighbours {

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
        Map<String, Object> nowhere = call("KEY", "5");
        nowhere.put("unitCode", "gone-" + UUID.randomUUID());
        Map<String, Object> old = call("KEY", "5");
        old.put("calledAt", clock.now().minusDays(20).toString());
        SignedClient.Answer answer = hotline.post("/api/v1/reviews/batch",
                List.of(call("SMS", "1"), elsewhere, call("KEY", "9"), late, call("FAX", "1"), call("KEY", "1"), nowhere, old));

        assertThat(answer.status()).isEqualTo(207);
        assertThat(answer.body()).extracting(item -> item.path("status").asInt()).containsExactly(201, 201, 422, 422, 422, 201, 422, 422);
        assertThat(answer.body()).extracting(item -> item.path("body").path("badReview").asBoolean())
                .containsExactly(true, true, false, false, false, false, false, false);
        assertThat(List.of(fault(answer.body(), 2), fault(answer.body(), 3), fault(answer.body(), 4), fault(answer.body(), 6), fault(answer.body(), 7)))
                .containsExactly("/digit unknown-digit", "/ratedAt malformed-time", "/means unknown-value", "/unitCode unknown-unit", "/ratedAt supplement-window-closed");
        for (int item = 0; item < 2; item++) {
            CasePicture picture = cases.see(answer.body().at("/" + item + "/body/caseNo").asText());
            assertThat(picture.value("unitCode")).isEqualTo("tax-hall");
            assertThat(picture.tasks()).containsExactly("Task_VerifyReview");
            assertThat(levelOf(answer.body().at("/" + item + "/body/reviewId").asText())).isEqualTo(item == 0 ? "SMS VERY_DISSATISFIED" : "SMS DISSATISFIED");
        }
        assertThat(answer.body().at("/5/body/caseNo").isNull()).isTrue();
    }

    @Test
    void eachHotlineIsReadByTheTableThatIsSetForIt() {
        SignedClient other = registered(HOTLINE_12345, "tax", false);
        SignedClient.Answer bad = other.post("/api/v1/reviews", call("KEY", "3"));
        assertThat(levelOf(bad.body().path("reviewId").asText())).isEqualTo("HOTLINE DISSATISFIED");
        assertThat(cases.see(bad.body().path("caseNo").asText()).value("unitCode")).isEqualTo("tax-hall");
        assertThat(levelOf(hotline.post("/api/v1/reviews", call("KEY", "3")).body().path("reviewId").asText())).isEqualTo("HOTLINE BASICALLY_SATISFIED");
        assertThat(fault(List.of(other.post("/api/v1/reviews", call("KEY", "5")).body()))).isEqualTo("/digit unknown-digit");

        Map<String, Object> named = call("KEY", "5");
        named.put("table", "12366-1");
        assertThat(levelOf(other.post("/api/v1/reviews", named).body().path("reviewId").asText())).isEqualTo("HOTLINE VERY_DISSATISFIED");
    }

    @Test
    void aRefusedCallIsKeptAndTakenOnceItsCauseIsGone() {
        SignedClient other = registered(HOTLINE_12345, "tax", false, "tax-online");
        Map<String, Object> call = call("KEY", "3");
        assertThat(other.post("/api/v1/reviews", call).code()).isEqualTo("unit-not-allowed");
        String replay = "/api/v1/intake/rejections/" + kept(call).path("id").asText() + "/replay";
        http.post("coordinator-tax", replay, Map.of()).expect(403);

        registered(HOTLINE_12345, "tax", false);
        JsonNode taken = http.post("coordinator-tax", replay, Map.of()).expect(201).body();
        assertThat(cases.see(taken.path("caseNo").asText()).value("unitCode")).isEqualTo("tax-hall");
        assertThat(levelOf(taken.path("reviewId").asText())).isEqualTo("HOTLINE DISSATISFIED");
        assertThat(kept(call).path("replayedBy").asText()).isEqualTo("coordinator-tax");
        SignedClient.Answer again = other.post("/api/v1/reviews", call);
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(taken);
    }

    @Test
    void whoIsAnsweredByACallBackIsAskedByShortMessageAndRatesTheCallOnce() {
        SignedClient other = registered(HOTLINE_12345, "tax", false);
        Map<String, Object> call = call("KEY", "3");
        String callId = String.valueOf(call.get("callId"));
        String phone = "137" + String.format("%08d", Math.floorMod(callId.hashCode(), 100_000_000));
        Map<String, Object> service = Map.of("unitCode", call.get("unitCode"), "taskName", call.get("taskName"), "serviceTime", call.get("calledAt"), "applicant",
                Map.of("phone", phone));
        assertThat(other.put("/api/v1/service-records/" + callId + "/1", service).status()).isEqualTo(201);

        String link = linkSentTo(phone);
        assertThat(citizen.opens(link).body()).contains("个人所得税咨询").doesNotContain(phone, callId);
        citizen.rates(link, "VERY_DISSATISFIED", "");
        assertThat(cases.see(caseOf(callId)).value("unitCode")).isEqualTo("tax-hall");
        assertThat(channelKindOf(callId)).isEqualTo("SMS");
        call.put("projectNo", callId);
        assertThat(other.post("/api/v1/reviews", call).code()).as("a digit after the link").isEqualTo("already-reviewed");
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

    /** How it is kept in the rejection ledger. */
    private JsonNode kept(Map<String, Object> call) {
        for (JsonNode item : http.get("coordinator-tax", "/api/v1/intake/rejections?size=100").expect(200).body().path("items")) {
            if (item.path("channelReviewNo").asText().equals(call.get("callId"))) {
                return item;
            }
        }
        throw new AssertionError("not in the ledger: " + call.get("callId"));
    }

    /** Means and level. */
    private String levelOf(String review) {
        return jdbc.queryForObject("select concat(channel_kind, ' ', satisfaction) from review where id = ?", String.class, review);
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
