package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URI;
import java.net.http.HttpClient;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;

import com.fasterxml.jackson.databind.JsonNode;
import io.haochaping.channel.SignedClient;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.Devices;
import io.haochaping.testing.WireDevice;
import io.haochaping.testing.WriteFaults;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** From the line of an evaluator at a window to the case. */
abstract class Evaluators extends Story {

    @LocalServerPort
    private int here;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private WriteFaults faults;
    private SignedClient clerk;
    private Devices devices;

    @BeforeEach
    void arrive() {
        clerk = new SignedClient(here, "demo-window", DemoSettings.CHANNEL_SECRET);
        devices = new Devices(here);
    }

    @Test
    void twoMattersOfOneVisitAreRatedOnceEachWhateverBecomesOfTheLine() {
        String id = unique();
        String secret = devices.register(id, "WINDOW_DEVICE", "B02");
        WireDevice device = WireDevice.loggedIn(here, id, secret);
        device.hears("idle");
        String first = served("B02");
        String second = served("B02");
        Map<String, Object> visit = visit(first, second);
        assertThat(clerk.post(at(id) + "/visits", visit).status()).isEqualTo(201);
        assertThat(clerk.post(at(id) + "/visits", visit).status()).as("the same again").isEqualTo(200);

        JsonNode inHand = device.hears("visit");
        assertThat(inHand.toString()).contains("不动产转移登记").doesNotContain("办件申请人", "13912345678", first);
        assertThat(inHand.path("services")).hasSize(2);
        device.says("shown", Map.of("visit", inHand.path("visit").asText()));
        String offer = inHand.at("/services/0/service").asText();
        JsonNode taken = device.rates(offer, "result-of-" + id, "VERY_DISSATISFIED", "115");
        assertThat(taken.path("type").asText()).as(taken.toString()).isEqualTo("taken");
        assertThat(taken.path("badReview").asBoolean()).isTrue();
        assertThat(taken.path("qr").asText()).startsWith("data:image/svg+xml");
        String caseNo = jdbc.queryForObject("select case_no from case_file where review_id = (select id from review where project_no = ?)", String.class, first);
        assertThat(cases.see(caseNo).status()).isEqualTo("VERIFYING");
        assertThat(http.page("officer-district", "/cases/" + caseNo).text()).contains("窗口评价器", "服务态度差效率低");
        assertThat(http.asAnybody(URI.create(taken.path("link").asText()).getPath()).status()).isEqualTo(200);

        assertThat(device.rates(offer, "result-of-" + id, "VERY_DISSATISFIED", "115").path("receipt")).as("twice").isEqualTo(taken.path("receipt"));
        assertThat(device.rates(offer, "result-of-" + id, "SATISFIED").path("code").asText()).isEqualTo("result-reused");
        assertThat(device.rates(offer, "another-of-" + id, "SATISFIED").path("code").asText()).isEqualTo("already-reviewed");

        String other = inHand.at("/services/1/service").asText();
        device.says("result", Map.of("result", "second-of-" + id, "service", other, "satisfaction", "SATISFIED"));
        device.breaks();
        try (WireDevice back = WireDevice.loggedIn(here, id, secret)) {
            assertThat(back.hears("visit").path("visit")).as("still in hand").isEqualTo(inHand.path("visit"));
            JsonNode receipt = back.rates(other, "second-of-" + id, "SATISFIED").path("receipt");
            assertThat(back.rates(other, "second-of-" + id, "SATISFIED").path("receipt")).isEqualTo(receipt);
            assertThat(reviewsOf(second)).isEqualTo(1);
            JsonNode state = clerk.get(at(id)).body();
            assertThat(state.path("online").asBoolean()).isTrue();
            assertThat(state.at("/visit/shown").asBoolean()).isTrue();
            assertThat(state.at("/visit/services/1/rated").asBoolean()).isTrue();
            back.says("left", Map.of("visit", inHand.path("visit").asText()));
            back.hears("idle");
            assertThat(clerk.get(at(id)).body().path("visit").isNull()).isTrue();
            assertThat(devices.list()).contains(id, "在线");
        }
    }

    @Test
    void aDeviceRatesNothingThatWasNotHandedToItAndNobodyElseLogsIn() {
        String id = unique();
        String liar = unique();
        String secret = devices.register(id, "WINDOW_DEVICE", "B02");
        String otherSecret = devices.register(liar, "KIOSK", "B02");
        String service = served("B02");
        clerk.post(at(id) + "/visits", visit(service));
        try (WireDevice honest = WireDevice.loggedIn(here, id, secret); WireDevice lying = WireDevice.loggedIn(here, liar, otherSecret)) {
            String offer = honest.hears("visit").at("/services/0/service").asText();
            assertThat(lying.rates(offer, "stolen-offer-" + liar, "VERY_DISSATISFIED", "115").path("code").asText()).isEqualTo("service-not-handed");
            assertThat(lying.rates(service, "by-its-number-" + liar, "VERY_DISSATISFIED", "115").path("code").asText()).isEqualTo("service-not-handed");
            assertThat(honest.rates(offer, "short", "SATISFIED").path("code").asText()).isEqualTo("result-malformed");
            assertThat(honest.rates(offer, "of-no-level-" + id, "SPLENDID").path("code").asText()).isEqualTo("unknown-value");
            assertThat(honest.rates(offer, "without-reason-" + id, "DISSATISFIED").path("last").asBoolean()).isTrue();
            assertThat(reviewsOf(service)).isZero();

            assertThat(clerk.post(at(id) + "/visits", visit(served("A03"))).body().at("/errors/0/code").asText()).isEqualTo("service-given-elsewhere");
            assertThat(clerk.post(at(liar) + "/visits", visit(served("A03"))).status()).as("a terminal serves all windows").isEqualTo(201);
            assertThat(clerk.post(at(id) + "/visits", visit("P-" + UUID.randomUUID())).body().at("/errors/0/code").asText()).isEqualTo("unknown-service");
            assertThat(new SignedClient(here, "demo-portal", DemoSettings.CHANNEL_SECRET).post(at(id) + "/visits", visit(service)).code())
                    .isEqualTo("device-not-found");
            WireDevice newer = WireDevice.loggedIn(here, id, secret);
            assertThat(honest.closeCode()).isEqualTo(4409);
            devices.revoke(id);
            assertThat(newer.closeCode()).isEqualTo(4403);
        }
        assertThat(refused(id, secret, 0, UUID.randomUUID().toString())).isEqualTo("device-revoked");
        assertThat(refused(liar, "guessed", 0, UUID.randomUUID().toString())).isEqualTo("signature-wrong");
        assertThat(refused("nobody-" + id, secret, 0, UUID.randomUUID().toString())).isEqualTo("signature-wrong");
        assertThat(refused(liar, otherSecret, -400, UUID.randomUUID().toString())).isEqualTo("timestamp-stale");
        String nonce = UUID.randomUUID().toString();
        WireDevice once = new WireDevice(here);
        once.hello(here, liar, otherSecret, Instant.now().getEpochSecond(), nonce);
        once.hears("welcome");
        assertThat(refused(liar, otherSecret, 0, nonce)).isEqualTo("nonce-repeated");
        devices.renewSecret(liar);
        assertThat(once.closeCode()).isEqualTo(4403);
        assertThat(refused(liar, otherSecret, 0, UUID.randomUUID().toString())).isEqualTo("signature-wrong");
    }

    @Test
    void aHeartbeatIsAnsweredAndSetsRightWhatWasChangedElsewhere() {
        String id = unique();
        String secret = devices.register(id, "WINDOW_DEVICE", "B02");
        try (WireDevice device = WireDevice.loggedIn(here, id, secret)) {
            device.hears("idle");
            device.says("heartbeat", Map.of());
            assertThat(OffsetDateTime.parse(device.hears("heartbeat").path("now").asText())).isCloseTo(clock.now(), within(1, ChronoUnit.MINUTES));
            clerk.post(at(id) + "/visits", visit(served("B02")));
            String visit = device.hears("visit").path("visit").asText();
            onAnotherNode("visit_id = null", id);
            device.says("heartbeat", Map.of());
            device.hears("idle");
            onAnotherNode("visit_id = '" + visit + "'", id);
            device.says("heartbeat", Map.of());
            assertThat(device.hears("visit").path("visit").asText()).isEqualTo(visit);
            onAnotherNode("generation = generation + 1", id);
            device.says("heartbeat", Map.of());
            assertThat(device.closeCode()).isEqualTo(4403);
        }
    }

    @Test
    void aTerminalOfAnotherWindowOpensACaseAndWhatItHeldBackCountsAfterTheVisit() {
        String id = unique();
        String secret = devices.register(id, "KIOSK", "B02");
        String service = served("A03");
        assertThat(clerk.post(at(id) + "/visits", visit(service)).status()).isEqualTo(201);
        try (WireDevice terminal = WireDevice.loggedIn(here, id, secret)) {
            JsonNode inHand = terminal.hears("visit");
            String offer = inHand.at("/services/0/service").asText();
            terminal.says("left", Map.of("visit", inHand.path("visit").asText()));
            terminal.hears("idle");
            assertThat(terminal.rates(offer, "held-back-by-" + id, "DISSATISFIED", "207").path("badReview").asBoolean()).isTrue();
        }
        Map<String, Object> review = jdbc.queryForMap("select r.channel_kind, r.window_no, c.case_no from review r join case_file c on c.review_id = r.id"
                + " where r.project_no = ?", service);
        assertThat(review).containsEntry("channel_kind", "KIOSK").containsEntry("window_no", "A03");
        String caseNo = String.valueOf(review.get("case_no"));
        assertThat(cases.see(caseNo).value("unitCode")).isEqualTo("hall");
        assertThat(http.page("officer-district", "/cases/" + caseNo).text()).contains("自助终端", "不动产转移登记");
    }

    @Test
    void aFaultOfTheDatabaseCutsTheLineAndTheSameResultCountsOnceAfterwards() {
        String id = unique();
        String secret = devices.register(id, "WINDOW_DEVICE", "B02");
        String service = served("B02");
        clerk.post(at(id) + "/visits", visit(service));
        try (WireDevice device = WireDevice.loggedIn(here, id, secret)) {
            String offer = device.hears("visit").at("/services/0/service").asText();
            faults.failAfter(2, () -> {
                device.says("result", Map.of("result", "through-a-fault-" + id, "service", offer, "satisfaction", "VERY_DISSATISFIED", "normCodes",
                        List.of("115")));
                assertThat(device.closeCode()).isEqualTo(1012);
            });
            assertThat(reviewsOf(service)).isZero();
            try (WireDevice back = WireDevice.loggedIn(here, id, secret)) {
                assertThat(back.rates(offer, "through-a-fault-" + id, "VERY_DISSATISFIED", "115").path("type").asText()).isEqualTo("taken");
            }
        }
        assertThat(reviewsOf(service)).isEqualTo(1);
    }

    @Test
    void aRatingIsTakenSomeDaysAfterTheWindowAndNotForEver() {
        String id = unique();
        String secret = devices.register(id, "WINDOW_DEVICE", "B02");
        String lately = served("B02");
        String longAgo = served("B02");
        clerk.post(at(id) + "/visits", visit(lately, longAgo));
        try (WireDevice device = WireDevice.loggedIn(here, id, secret)) {
            JsonNode services = device.hears("visit").path("services");
            backdate(id, lately, 12);
            backdate(id, longAgo, 60);
            assertThat(dated(device, services.at("/0/service").asText(), "lately-by-" + id, 11).path("type").asText()).isEqualTo("taken");
            JsonNode refused = dated(device, services.at("/1/service").asText(), "long-ago-by-" + id, 59);
            assertThat(refused.path("code").asText()).isEqualTo("supplement-window-closed");
            assertThat(refused.path("last").asBoolean()).isTrue();
        }
        assertThat(reviewsOf(longAgo)).isZero();
        assertThat(jdbc.queryForObject("select reviewed_at from review where project_no = ?", Timestamp.class, lately).toInstant())
                .isCloseTo(clock.now().minusDays(11).toInstant(), within(1, ChronoUnit.MINUTES));
    }

    /** As if the service had been given and handed over then. */
    private void backdate(String device, String projectNo, int days) {
        assertThat(clerk.put("/api/v1/service-records/" + projectNo + "/1", record("B02", clock.now().minusDays(days))).status()).isEqualTo(200);
        jdbc.update("update evaluator_visit set pushed_at = ? where device_id = ?", Timestamp.from(clock.now().minusDays(days).toInstant()), device);
    }

    private JsonNode dated(WireDevice device, String offer, String result, int daysAgo) {
        device.says("result", Map.of("result", result, "service", offer, "satisfaction", "SATISFIED", "ratedAt", clock.now().minusDays(daysAgo).toString()));
        return device.hears("taken", "rejected");
    }

    private void onAnotherNode(String change, String device) {
        assertThat(jdbc.update("update evaluator set " + change + " where id = ?", device)).isEqualTo(1);
    }

    @Test
    void whoSpeaksAnotherLanguageOrComesFromAnotherSiteIsCutOff() {
        for (String text : List.of("{}", "hello", "{\"v\":1,\"type\":\"heartbeat\"}", "{\"v\":2,\"type\":\"heartbeat\"}")) {
            WireDevice stranger = new WireDevice(here);
            stranger.saysText(text);
            assertThat(stranger.closeCode()).as(text).isEqualTo(4400);
        }
        WireDevice talkative = new WireDevice(here);
        talkative.saysText("x".repeat(20_000));
        assertThat(talkative.closeCode()).isEqualTo(1009);
        Assertions.assertThatThrownBy(() -> HttpClient.newHttpClient().newWebSocketBuilder().header("Origin", "https://elsewhere.example")
                .buildAsync(URI.create("ws://localhost:" + here + "/devices/ws"), new java.net.http.WebSocket.Listener() { }).join())
                .isInstanceOf(CompletionException.class).hasRootCauseMessage("Unexpected HTTP response status code 403");
    }

    private String refused(String id, String secret, int seconds, String nonce) {
        try (WireDevice device = new WireDevice(here)) {
            device.hello(here, id, secret, Instant.now().getEpochSecond() + seconds, nonce);
            String code = device.hears("refused").path("code").asText();
            assertThat(device.closeCode()).isEqualTo(4401);
            return code;
        }
    }

    private String served(String windowNo) {
        String projectNo = "P-" + UUID.randomUUID();
        assertThat(clerk.put("/api/v1/service-records/" + projectNo + "/1", record(windowNo, clock.now().minusMinutes(10))).status()).isEqualTo(201);
        return projectNo;
    }

    private static Map<String, Object> record(String windowNo, OffsetDateTime serviceTime) {
        return Map.of("unitCode", "hall", "windowNo", windowNo, "taskCode", "11150800MB1234567X3000114001000", "serviceTime", serviceTime.toString(),
                "applicant", Map.of("name", "办件申请人", "phone", "13912345678"));
    }

    private static Map<String, Object> visit(String... projects) {
        return Map.of("visitNo", "V-" + UUID.randomUUID(), "services",
                List.of(projects).stream().map(project -> Map.of("projectNo", project, "serviceNumber", 1)).toList());
    }

    private int reviewsOf(String projectNo) {
        Integer count = jdbc.queryForObject("select count(*) from review where project_no = ?", Integer.class, projectNo);
        return count == null ? 0 : count;
    }

    private static String at(String device) {
        return "/api/v1/devices/" + device;
    }

    private static String unique() {
        return "e-" + UUID.randomUUID().toString().substring(0, 13);
    }
}
