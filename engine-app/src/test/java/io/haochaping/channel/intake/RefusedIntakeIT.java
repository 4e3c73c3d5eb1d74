package io.haochaping.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import io.haochaping.channel.IntakeTest;
import io.haochaping.channel.SignedClient.Answer;
import io.haochaping.review.Reviews;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.RareText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What the door refuses, and the fields that it names. */
@ApplicationTest
class RefusedIntakeIT extends IntakeTest {

    @Autowired
    private Reviews reviews;

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
