package io.haochaping.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.channel.IntakeTest;
import io.haochaping.channel.IntakeTown;
import io.haochaping.channel.SignedClient.Answer;
import io.haochaping.review.Reviews;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.RareText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class ReviewIntakeIT extends IntakeTest {

    @Autowired
    private Reviews reviews;

    @Autowired
    private CaseFiles cases;

    @Test
    void opensACaseForABadReview() {
        Answer answer = send(town.badReview());

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().properties()).extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrder("reviewId", "receipt", "badReview", "caseNo");
        assertThat(answer.body().get("badReview").booleanValue()).isTrue();
        assertThat(answer.body().get("caseNo").textValue()).matches("CP-\\d{8}-\\d{6}");
        assertThat(answer.body().get("receipt").textValue()).matches("[A-Za-z0-9_-]{22,64}");
        assertThat(cases.ofReview(answer.body().get("reviewId").textValue()).orElseThrow().caseNo())
                .isEqualTo(answer.body().get("caseNo").textValue());
    }

    @Test
    void opensNoCaseForAGoodReview() {
        Answer answer = send(good(town.badReview()));

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().get("badReview").booleanValue()).isFalse();
        assertThat(answer.body().get("caseNo").isNull()).isTrue();
        assertThat(cases.ofReview(answer.body().get("reviewId").textValue())).isEmpty();
    }

    @Test
    void opensACaseForAComplaint() {
        Answer answer = send(complaint());

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().get("badReview").booleanValue()).isFalse();
        assertThat(answer.body().get("caseNo").textValue()).startsWith("CP-");
    }

    @Test
    void answersTheSameContentAgainWhateverItsBytes() {
        ObjectNode review = town.badReview();
        Answer first = send(review);
        Answer again = send(review);
        ObjectNode turned = review.objectNode();
        List<String> names = StreamSupport.stream(((Iterable<String>) review::fieldNames).spliterator(), false).toList();
        for (int i = names.size() - 1; i >= 0; i--) {
            turned.set(names.get(i), review.get(names.get(i)));
        }
        Answer reordered = window.post("/api/v1/reviews", "\n " + turned.put("followUpOf", (String) null).toPrettyString());

        assertThat(List.of(first.status(), again.status(), reordered.status())).containsExactly(201, 200, 200);
        assertThat(List.of(again.body(), reordered.body())).containsOnly(first.body());
    }

    @Test
    void refusesOtherContentUnderTheSameNumber() {
        ObjectNode review = town.badReview();
        send(review);

        assertProblem(send(review.put("comment", "另一条")), 409, "channel-review-no-reused");
    }

    @Test
    void refusesASecondReviewOfTheSameService() {
        ObjectNode review = town.badReview();
        send(review);

        assertProblem(send(review.put("channelReviewNo", review.get("channelReviewNo").textValue() + "-2")), 409, "already-reviewed");
    }

    @Test
    void refusesAServiceThatDiffersFromTheRegisteredOne() {
        ObjectNode review = town.badReview();
        ObjectNode service = review.withObject("/serviceRecord");
        window.put("/api/v1/service-records/" + service.get("projectNo").textValue() + "/1", service);
        service.put("taskName", "别的事项");
        Answer answer = send(review);

        assertProblem(answer, 409, "service-record-conflict");
        assertThat(answer.body().get("fields").toString()).contains("task");
    }

    @Test
    void sendsAFollowUpToTheCaseOfTheFirstReview() {
        Answer first = send(town.badReview());
        ObjectNode followUp = town.badReview().put("followUpOf", first.body().get("reviewId").textValue());
        followUp.remove("serviceRecord");
        Answer answer = send(followUp);

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        assertThat(answer.body().get("caseNo")).isEqualTo(first.body().get("caseNo"));
        assertThat(send(followUp).body()).isEqualTo(answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/serviceRecord/unitCode, '\"no-such-unit\"', unknown-unit",
        "/normCodes, '[\"999\"]', unknown-norm-code",
        "/normCodes, '[\"207\"]', norm-code-of-other-level",
        "/normCodes, '[\"501\"]', retired-norm-code",
        "/satisfaction, null, required",
        "/satisfaction, '\"BAD\"', unknown-value",
        "/channelKind, '\"FAX\"', unknown-value",
        "/kind, '\"PRAISE\"', unknown-value",
        "/reviewer/kind, '\"ROBOT\"', unknown-value",
        "/reviewer/idKind, '\"LIBRARY\"', unknown-value",
        "/reviewedAt, '\"2019-01-01T00:00:00+08:00\"', reviewed-before-service",
        "/reviewedAt, '\"2026-02-30T00:00:00+08:00\"', malformed-time",
        "/reviewedAt, '\"2026-02-03T00:00:00\"', malformed-time",
        "/reviewedAt, '\"2026-02-03T00:00:00+25:00\"', malformed-time",
        "/reviewer/phone, '\"call me\"', malformed-phone",
        "/reviewer/phone, null, required",
        "/reviewer/name, null, required",
        "/channelReviewNo, null, required",
        "/comment, '\"a\\u0000b\"', unusable-character",
        "/comment, '\"\\ud83d\"', unusable-character",
        "/comment, 5, wrong-type",
        "/colour, '\"red\"', field-unknown"})
    void namesTheFieldThatIsWrong(String pointer, String value, String code) throws Exception {
        ObjectNode review = town.badReview();
        int slash = pointer.lastIndexOf('/');
        ObjectNode owner = slash == 0 ? review : (ObjectNode) review.at(pointer.substring(0, slash));
        owner.putRawValue(pointer.substring(slash + 1), new RawValue(value));
        Answer answer = send(review);

        assertProblem(answer, 422, "validation-failed");
        JsonNode fault = StreamSupport.stream(answer.body().get("errors").spliterator(), false)
                .filter(error -> error.get("pointer").textValue().startsWith(pointer)).findFirst().orElseThrow();
        assertThat(fault.get("code").textValue()).isEqualTo(code);
        assertThat(fault.get("message").textValue()).isNotBlank().isNotEqualTo(code).doesNotContain("{0}");
    }

    @Test
    void takesAReviewUpToFiveMinutesAheadOfTheClock() {
        assertThat(send(town.badReview().put("reviewedAt", town.now().plusMinutes(4).toString())).status()).isEqualTo(201);
        assertFault(send(town.badReview().put("reviewedAt", town.now().plusMinutes(6).toString())), "/reviewedAt", "reviewed-in-the-future");
    }

    @Test
    void refusesACertificateNumberWithAWrongCheckDigit() {
        ObjectNode review = town.badReview();
        review.withObject("/reviewer").put("idKind", "ID_CARD").put("idNo", "110105194912310021");

        assertFault(send(review), "/reviewer/idNo", "malformed-certificate-number");
        review.withObject("/reviewer").put("idNo", "11010519491231002X");
        assertThat(send(review).status()).isEqualTo(201);
    }

    @Test
    void refusesAServiceThatNobodyRegistered() {
        ObjectNode review = town.badReview();
        review.putObject("serviceRecord").put("projectNo", "P-nowhere").put("serviceNumber", 3);

        assertFault(send(review), "/serviceRecord", "unknown-service");
    }

    @Test
    void wantsAReasonUnlessTheChannelNeedNotGiveOne() {
        ObjectNode review = town.badReview();
        review.remove(List.of("normCodes", "comment"));
        Answer refused = send(review);
        Answer taken = hotline.post("/api/v1/reviews", review);

        assertProblem(refused, 422, "validation-failed");
        assertThat(refused.body().get("errors").toString()).contains("reason-required");
        assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
        assertThat(reviews.find(taken.body().get("reviewId").textValue()).orElseThrow().reasonMissing()).isTrue();
    }

    @Test
    void closesTheSupplementWindow() {
        ObjectNode review = town.badReview().put("reviewedAt", town.now().minusDays(1).toString());
        review.withObject("/serviceRecord").put("serviceTime", town.now().minusDays(40).toString());
        Answer answer = send(review);

        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.body().get("errors").toString()).contains("supplement-window-closed");
    }

    @Test
    void bringsATextOfAThousandCharactersAndNoMore() {
        assertThat(send(town.badReview().put("comment", "😀".repeat(1000))).status()).isEqualTo(201);
        assertFault(send(town.badReview().put("comment", "好".repeat(1001))), "/comment", "text-too-long");
    }

    @Test
    void keepsRareCharactersMarkupAndExpressionsAsText() {
        for (String comment : List.of(RareText.SAMPLE, "<script>alert(1)</script>", "${T(java.lang.Runtime).getRuntime()}", "#{1+1} '; --")) {
            Answer answer = send(town.badReview().put("comment", comment));
            assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
            assertThat(reviews.find(answer.body().get("reviewId").textValue()).orElseThrow().comment()).isEqualTo(comment);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"kind\":1,\"kind\":2}", "{}x", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "\"\u0000\""})
    void refusesMalformedJson(String body) {
        assertProblem(window.post("/api/v1/reviews", body), 400, "malformed-json");
    }

    @Test
    void refusesMalformedUtf8() {
        assertProblem(window.send("POST", "/api/v1/reviews", new byte[] {'{', (byte) 0xff, '}'}, headers -> { }), 400, "malformed-utf8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "1", "\"x\"", "{}"})
    void refusesWhatIsNoReview(String body) {
        assertProblem(window.post("/api/v1/reviews", body), 422, "validation-failed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/xml", "nonsense", "application/x-www-form-urlencoded"})
    void refusesWhatSaysThatItIsNoJson(String type) {
        assertProblem(window.send("POST", "/api/v1/reviews", "{}".getBytes(), headers -> headers.put("Content-Type", type)), 415,
                "media-type-unsupported");
    }

    @Test
    void speaksTheLanguageOfTheCaller() {
        Answer english = window.send("POST", "/api/v1/reviews", "{".getBytes(), headers -> headers.put("Accept-Language", "en"));
        Answer chinese = window.send("POST", "/api/v1/reviews", "{".getBytes(), headers -> headers.put("Accept-Language", "zh-CN"));

        assertThat(english.body().get("detail").asText()).matches("\\p{ASCII}+");
        assertThat(chinese.body().get("detail").asText()).containsPattern("\\p{IsHan}");
    }

    @Test
    void showsAReviewToTheChannelThatSentItOnly() {
        Answer sent = send(town.badReview());
        String target = "/api/v1/reviews/" + sent.body().get("reviewId").textValue();
        Answer read = window.get(target);

        assertThat(read.status()).isEqualTo(200);
        assertThat(read.body().get("caseNo")).isEqualTo(sent.body().get("caseNo"));
        assertThat(read.response().body()).doesNotContain("王小明", "13800138000");
        assertProblem(hotline.get(target), 404, "review-not-found");
        assertProblem(window.get("/api/v1/reviews/no-such-review"), 404, "review-not-found");
    }

    @Test
    void registersAndCorrectsAServiceUntilAReviewRefersToIt() {
        ObjectNode review = town.badReview();
        ObjectNode service = review.withObject("/serviceRecord");
        String target = "/api/v1/service-records/" + service.get("projectNo").textValue() + "/1";
        ObjectNode corrected = service.deepCopy().put("taskName", "更正后的事项");

        assertThat(window.put(target, service).status()).isEqualTo(201);
        assertThat(window.put(target, service).status()).isEqualTo(200);
        assertThat(window.put(target, corrected).status()).isEqualTo(200);
        assertThat(send((ObjectNode) review.set("serviceRecord", review.objectNode()
                .put("projectNo", service.get("projectNo").textValue()).put("serviceNumber", 1))).status()).isEqualTo(201);
        assertThat(window.put(target, corrected).status()).isEqualTo(200);
        Answer conflict = window.put(target, service);
        assertProblem(conflict, 409, "service-record-conflict");
        assertThat(conflict.body().get("fields").toString()).contains("task");
    }

    @Test
    void namesTheFieldOfAServiceThatIsWrong() {
        ObjectNode service = town.badReview().withObject("/serviceRecord");
        assertFault(window.put("/api/v1/service-records/P-other/1", service), "/projectNo", "contradicts-path");
        assertFault(window.put("/api/v1/service-records/P-other/zero", service), "/serviceNumber", "service-number-invalid");
        service.remove(List.of("projectNo", "serviceNumber"));
        assertFault(window.put("/api/v1/service-records/P-other/1", service.put("unitCode", "nowhere")), "/unitCode", "unknown-unit");
    }

    private ObjectNode complaint() {
        ObjectNode complaint = town.badReview().put("kind", "COMPLAINT").put("unitCode", IntakeTown.HALL);
        return complaint.remove(List.of("satisfaction", "normCodes", "serviceRecord"));
    }

    private static ObjectNode good(ObjectNode review) {
        return review.put("satisfaction", "VERY_SATISFIED").remove(List.of("normCodes"));
    }

    private static void assertFault(Answer answer, String pointer, String code) {
        assertProblem(answer, 422, "validation-failed");
        assertThat(answer.body().get("errors").toString()).contains("\"pointer\":\"" + pointer, "\"code\":\"" + code + "\"");
    }

    private static void assertProblem(Answer answer, int status, String code) {
        assertThat(answer.body().path("code").asText()).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.response().headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }
}
