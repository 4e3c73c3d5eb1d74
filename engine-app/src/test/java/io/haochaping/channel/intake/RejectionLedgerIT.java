package io.haochaping.channel.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.haochaping.channel.IntakeTest;
import io.haochaping.channel.IntakeTown;
import io.haochaping.channel.SignedClient.Answer;
import io.haochaping.review.RejectionLedger;
import io.haochaping.testing.ApplicationTest;
import io.haochaping.testing.TestSettings;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@ApplicationTest
class RejectionLedgerIT extends IntakeTest {

    private static final String LEDGER = "/api/v1/intake/rejections";
    private static final Map<String, String> COORDINATOR = IntakeTown.basic(IntakeTown.COORDINATOR);
    private static final Map<String, String> STRANGER = IntakeTown.basic(IntakeTown.STRANGER);

    @Autowired
    private RejectionLedger ledger;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void keepsARefusedReviewWithItsReasonAndWithoutShowingIt() {
        ObjectNode review = refusable("intake-later-1");
        send(review);
        Answer page = ask("GET", LEDGER + "?size=100", COORDINATOR);
        JsonNode entry = entryOf(page, review);

        assertThat(entry.get("status").asInt()).isEqualTo(422);
        assertThat(entry.get("code").textValue()).isEqualTo("validation-failed");
        assertThat(entry.get("errors").textValue()).isEqualTo("/serviceRecord/unitCode unknown-unit");
        assertThat(entry.get("channelId").textValue()).isEqualTo(IntakeTown.WINDOW);
        assertThat(entry.get("receivedAt").asText()).isNotBlank();
        assertThat(page.response().body()).doesNotContain("王小明", "13800138000", "排队两小时");
        assertThat(page.body().get("page").asInt()).isZero();
        assertThat(page.body().get("total").asLong()).isPositive();
    }

    @Test
    void keepsEveryKindOfRefusalAsItCame() {
        String mark = UUID.randomUUID().toString();
        byte[] broken = ("{\"channelReviewNo\":\"" + mark).getBytes();
        window.send("POST", "/api/v1/reviews", broken, headers -> { });
        window.send("POST", "/api/v1/reviews/batch", broken, headers -> { });
        window.send("POST", "/api/v1/reviews", broken, headers -> headers.put("Content-Type", "text/plain"));
        client(IntakeTown.RECORDS).send("POST", "/api/v1/reviews", broken, headers -> { });

        List<JsonNode> entries = StreamSupport.stream(ask("GET", LEDGER + "?size=100", COORDINATOR).body().get("items").spliterator(), false)
                .filter(entry -> new String(ledger.body(entry.get("id").textValue())).contains(mark)).toList();
        assertThat(entries).extracting(entry -> entry.get("status").asInt()).containsExactlyInAnyOrder(400, 400, 415, 403);
        assertThat(entries).allSatisfy(entry -> assertThat(ledger.body(entry.get("id").textValue())).isEqualTo(broken));
    }

    @Test
    void keepsNothingOfAReviewThatWasNotSigned() {
        long before = total();
        window.send("POST", "/api/v1/reviews", "{".getBytes(), headers -> headers.put("X-Hcp-Signature", "0".repeat(64)));

        assertThat(total()).isEqualTo(before);
    }

    @Test
    void keepsNothingReadableInTheDatabase() {
        ObjectNode review = refusable("intake-later-2").put("comment", "PLANTED-COMMENT");
        review.withObject("/reviewer").put("name", "PLANTED-NAME");
        send(review);

        List<Map<String, Object>> rows = jdbc.queryForList("select * from " + ledgerTable());
        assertThat(rows).isNotEmpty().allSatisfy(row -> assertThat(row.values()).noneSatisfy(value ->
                assertThat(value instanceof byte[] bytes ? new String(bytes) : String.valueOf(value)).contains("PLANTED")));
    }

    @Test
    void replaysAReviewOnceItsCauseIsGone() {
        ObjectNode review = refusable("intake-later-3");
        send(review);
        String replay = LEDGER + "/" + entryOf(ask("GET", LEDGER + "?size=100", COORDINATOR), review).get("id").textValue() + "/replay";
        long before = total();

        Answer again = ask("POST", replay, COORDINATOR);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body().at("/errors/0/code").textValue()).isEqualTo("unknown-unit");
        assertThat(total()).isEqualTo(before);

        town.addUnit("intake-later-3");
        Answer taken = ask("POST", replay, COORDINATOR);
        assertThat(taken.status()).as(taken.response().body()).isEqualTo(201);
        assertThat(taken.body().get("caseNo").textValue()).startsWith("CP-");
        assertThat(ask("POST", replay, COORDINATOR).body()).isEqualTo(taken.body());
        assertThat(send(review).status()).isEqualTo(200);
        JsonNode entry = entryOf(ask("GET", LEDGER + "?size=100", COORDINATOR), review);
        assertThat(entry.get("replayedReviewId")).isEqualTo(taken.body().get("reviewId"));
        assertThat(entry.get("replayedBy").textValue()).isEqualTo(IntakeTown.COORDINATOR);
    }

    @Test
    void showsTheLedgerToTheCoordinatorsOfTheChannelsHomeOnly() {
        ObjectNode review = refusable("intake-later-4");
        send(review);
        String id = entryOf(ask("GET", LEDGER + "?size=100", COORDINATOR), review).get("id").textValue();

        assertThat(ask("GET", LEDGER, STRANGER).body().get("items").toString()).doesNotContain(id);
        assertThat(ask("POST", LEDGER + "/" + id + "/replay", STRANGER).code()).isEqualTo("rejection-not-found");
        Map<String, String> admin = IntakeTown.basic(TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD);
        assertThat(ask("GET", LEDGER, admin).status()).isEqualTo(403);
        assertThat(ask("POST", LEDGER + "/" + id + "/replay", admin).code()).isEqualTo("coordinators-only");
        assertThat(ask("GET", LEDGER, Map.of()).status()).isEqualTo(401);
        assertThat(ask("POST", LEDGER + "/no-such-entry/replay", COORDINATOR).status()).isEqualTo(404);
    }

    @Test
    void answersOddPagesWithTheNearestSensibleOne() {
        assertThat(ask("GET", LEDGER + "?page=-1&size=0", COORDINATOR).body().get("size").asInt()).isEqualTo(1);
        assertThat(ask("GET", LEDGER + "?page=2147483647&size=2147483647", COORDINATOR).body().get("items").isEmpty()).isTrue();
        assertThat(ask("GET", LEDGER + "?page=x", COORDINATOR).status()).isEqualTo(400);
    }

    private ObjectNode refusable(String unit) {
        ObjectNode review = town.badReview();
        review.withObject("/serviceRecord").put("unitCode", unit);
        return review;
    }

    private long total() {
        return ask("GET", LEDGER, COORDINATOR).body().get("total").asLong();
    }

    private String ledgerTable() {
        return jdbc.queryForObject("select table_name from information_schema.tables where lower(table_name) like '%rejection%'", String.class);
    }

    private static JsonNode entryOf(Answer page, ObjectNode review) {
        return StreamSupport.stream(page.body().get("items").spliterator(), false)
                .filter(entry -> entry.get("channelReviewNo").asText().equals(review.get("channelReviewNo").textValue()))
                .findFirst().orElseThrow(() -> new AssertionError(page.response().body()));
    }
}
