package io.haochaping.channel.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.haochaping.channel.IntakeTest;
import io.haochaping.channel.IntakeTown;
import io.haochaping.channel.SignedClient;
import io.haochaping.channel.SignedClient.Answer;
import io.haochaping.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
class SignedRequestsIT extends IntakeTest {

    /** Signed rightly, nothing is found there: the signature was believed. */
    private static final String NOWHERE = "/api/v1/reviews/nowhere";
    private static final byte[] EMPTY = new byte[0];

    @Autowired
    private Nonces nonces;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void believesARightSignature() {
        assertThat(window.get(NOWHERE).code()).isEqualTo("review-not-found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Hcp-Channel", "X-Hcp-Timestamp", "X-Hcp-Nonce", "X-Hcp-Signature"})
    void refusesARequestWithoutOneOfTheHeaders(String header) {
        Answer answer = window.send("GET", NOWHERE, EMPTY, headers -> headers.put(header, null));

        assertRefused(answer, 401, "signature-missing");
        assertThat(answer.body().get("detail").asText()).contains(header);
    }

    @ParameterizedTest
    @CsvSource({
        "X-Hcp-Signature, 0000000000000000000000000000000000000000000000000000000000000000, signature-wrong",
        "X-Hcp-Signature, short, signature-wrong",
        "X-Hcp-Channel, no-such-channel, signature-wrong",
        "X-Hcp-Channel, intake-hotline' or 1=1, signature-wrong",
        "X-Hcp-Timestamp, soon, signature-malformed",
        "X-Hcp-Timestamp, -1, signature-malformed",
        "X-Hcp-Nonce, fifteen-letters, nonce-malformed",
        "X-Hcp-Nonce, 12345678901234567890123456789012345678901234567890123456789012345, nonce-malformed",
        "X-Hcp-Nonce, sixteen or longer, nonce-malformed"})
    void refusesAHeaderThatIsWrong(String header, String value, String code) {
        assertRefused(window.send("GET", NOWHERE, EMPTY, headers -> headers.put(header, value)), 401, code);
    }

    @Test
    void refusesUpperCaseAndAChangedBody() {
        assertRefused(window.send("GET", NOWHERE, EMPTY, headers -> headers.compute("X-Hcp-Signature", (name, value) -> value.toUpperCase())),
                401, "signature-wrong");
        Map<String, String> headers = window.sign("POST", "/api/v1/reviews", "{}".getBytes(), now(), UUID.randomUUID().toString());
        assertRefused(ask("POST", "/api/v1/reviews", headers, "{ }".getBytes()), 401, "signature-wrong");
    }

    @Test
    void countsTheQueryAndTheRawPathAsSigned() {
        assertThat(window.get(NOWHERE + "?a=%20&b").code()).isEqualTo("review-not-found");
        assertThat(window.get("/api/v1/reviews/%E5%8A%9E?x=%E5%8A%9E").code()).isEqualTo("review-not-found");
        Map<String, String> withoutQuery = window.sign("GET", NOWHERE, EMPTY, now(), UUID.randomUUID().toString());
        assertRefused(ask("GET", NOWHERE + "?a=1", withoutQuery), 401, "signature-wrong");
        Map<String, String> decoded = window.sign("GET", "/api/v1/reviews/办", EMPTY, now(), UUID.randomUUID().toString());
        assertRefused(ask("GET", "/api/v1/reviews/%E5%8A%9E", decoded), 401, "signature-wrong");
    }

    @ParameterizedTest
    @CsvSource({"-320, 401, timestamp-stale", "320, 401, timestamp-stale", "-280, 404, review-not-found", "280, 404, review-not-found"})
    void takesATimestampWithinFiveMinutesOfTheMachinesClock(long shift, int status, String code) {
        assertRefused(ask("GET", NOWHERE, window.sign("GET", NOWHERE, EMPTY, now() + shift, UUID.randomUUID().toString())), status, code);
    }

    @Test
    void refusesARepeatedNonceOfTheSameChannelOnly() {
        String nonce = UUID.randomUUID().toString();
        assertThat(ask("GET", NOWHERE, window.sign("GET", NOWHERE, EMPTY, now(), nonce)).status()).isEqualTo(404);
        assertRefused(ask("GET", NOWHERE, window.sign("GET", NOWHERE, EMPTY, now(), nonce)), 401, "nonce-repeated");
        assertThat(ask("GET", NOWHERE, hotline.sign("GET", NOWHERE, EMPTY, now(), nonce)).status()).isEqualTo(404);
        assertThat(ask("GET", NOWHERE, window.sign("GET", NOWHERE, EMPTY, now(), nonce.toUpperCase())).status()).isEqualTo(404);
    }

    @Test
    void usesUpNoNonceWithAWrongSignature() {
        String nonce = UUID.randomUUID().toString();
        Map<String, String> wrong = window.sign("GET", NOWHERE + "x", EMPTY, now(), nonce);
        assertRefused(ask("GET", NOWHERE, wrong), 401, "signature-wrong");
        assertThat(ask("GET", NOWHERE, window.sign("GET", NOWHERE, EMPTY, now(), nonce)).status()).isEqualTo(404);
    }

    @Test
    void forgetsANonceAfterTenMinutesAndNotBefore() {
        String channel = "intake-nonces";
        assertThat(nonces.use(channel, "0123456789abcdef", 1_000)).isTrue();
        assertThat(nonces.use(channel, "0123456789abcdef", 1_600)).isFalse();
        assertThat(nonces.use(channel, "0123456789abcdef", 1_601)).isTrue();
        assertThat(nonces.use(channel, "0123456789abcdef", 1_602)).isFalse();
    }

    @Test
    void clearsOldNonces() {
        jdbc.update("insert into channel_nonce (channel_id, nonce_hash, used_at) values ('intake-old', ?, 5)", "0".repeat(64));
        nonces.use("intake-old", "0123456789abcdef", now() + 3_600);

        assertThat(jdbc.queryForObject("select count(*) from channel_nonce where channel_id = 'intake-old'", Integer.class)).isEqualTo(1);
    }

    @Test
    void slowsAChannelDown() {
        SignedClient slow = client(IntakeTown.SLOW);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            answers.add(slow.get(NOWHERE));
        }
        Answer over = answers.stream().filter(answer -> answer.status() == 429).findFirst().orElseThrow();
        assertRefused(over, 429, "rate-exceeded");
        assertThat(Integer.parseInt(over.response().headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 2);
        assertThat(answers).anyMatch(answer -> answer.status() == 404);
    }

    @Test
    void refusesABodyOverOneMebibyte() {
        byte[] limit = " ".repeat(1024 * 1024).getBytes();
        byte[] over = " ".repeat(1024 * 1024 + 1).getBytes();
        assertRefused(window.send("POST", "/api/v1/reviews", limit, headers -> { }), 400, "malformed-json");
        assertRefused(window.send("POST", "/api/v1/reviews", over, headers -> { }), 413, "content-too-large");
    }

    @Test
    void takesNoAccountForASignature() {
        Map<String, String> account = new HashMap<>(IntakeTown.basic(IntakeTown.COORDINATOR));
        assertRefused(ask("GET", NOWHERE, account), 401, "signature-missing");
        assertRefused(ask("DELETE", NOWHERE, account), 401, "signature-missing");
        assertRefused(ask("GET", "/api/v1/service-records/P/1", account), 401, "signature-missing");
    }

    @Test
    void takesNoSignatureForAnAccount() {
        String target = "/api/v1/intake/rejections";
        Answer answer = ask("GET", target, window.sign("GET", target, EMPTY, now(), UUID.randomUUID().toString()));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo("login-required");
    }

    @Test
    void makesNoSession() {
        assertThat(window.get(NOWHERE).response().headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void refusesWhatTheChannelHasNoRightFor() {
        assertRefused(hotline.put("/api/v1/service-records/P-1/1", Map.of()), 403, "channel-right-missing");
        assertRefused(client(IntakeTown.RECORDS).post("/api/v1/reviews/batch", List.of()), 403, "channel-right-missing");
    }

    private void assertRefused(Answer answer, int status, String code) {
        assertThat(answer.code()).as(answer.response().body()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body().get("status").asInt()).isEqualTo(status);
        assertThat(answer.body().get("detail").asText()).isNotBlank().doesNotContain("{0}");
        assertThat(answer.response().headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    private Answer ask(String method, String target, Map<String, String> headers, byte[] body) {
        return SignedClient.plain("http://localhost:" + port, method, target, body, headers);
    }

    private static long now() {
        return Instant.now().getEpochSecond();
    }
}
