package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import io.haochaping.channel.SignedClient;
import io.haochaping.connector.platform.fake.Entry;
import io.haochaping.exchange.ExchangeRuns;
import io.haochaping.fetching.FetchRuns;
import io.haochaping.story.Channel.Receipt;
import io.haochaping.testing.DemoSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** From the one-window platform (一窗式) to the case, whether it pushes its services or is asked for them, and back to it. */
abstract class OneWindow extends Neighbours {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final String TRANSFER = "11150800MB1234567X3000114001000";
    private static final int TWO_PAGES = 12;

    @Autowired
    private Clock time;
    @Autowired
    private FetchRuns fetching;
    @Autowired
    private ExchangeRuns exchange;

    @BeforeEach
    void open() {
        PLATFORM.goBy(time);
        registered(ONE_WINDOW, "district", true);
    }

    @Test
    void aServiceOfABatchThatItPushesIsRatedByItsLinkAndBecomesACase() {
        SignedClient pushing = new SignedClient(here, "demo-window", DemoSettings.CHANNEL_SECRET);
        String project = project();
        SignedClient.Answer pushed = pushing.post("/api/v1/service-records/batch", List.of(record(project(), "hall"), record(project(), "nowhere"), record(project, "hall")));
        assertThat(pushed.status()).isEqualTo(207);
        assertThat(pushed.body()).extracting(item -> item.path("status").asInt()).containsExactly(201, 422, 201);

        String link = pushing.post("/api/v1/service-records/" + project + "/1/invitations", "").body().path("url").asText().replaceFirst("^https://[^/]+", "");
        assertThat(citizen.opens(link).body()).contains("不动产转移登记").doesNotContain("办件申请人");
        citizen.rates(link, "VERY_DISSATISFIED", "窗口前等了两小时");

        assertThat(cases.see(caseOf(project)).value("unitCode")).isEqualTo("hall");
        assertThat(channelKindOf(project)).isEqualTo("QR_CODE");
        assertThat(citizen.opens(link).statusCode()).isEqualTo(410);
    }

    @Test
    void aServiceOfTheSecondPageThatItIsAskedForIsRatedByShortMessageAndBecomesACase() {
        List<String> projects = IntStream.range(0, TWO_PAGES).mapToObj(place -> project()).toList();
        String phone = "139" + String.format("%08d", Math.floorMod(UUID.randomUUID().hashCode(), 100_000_000));
        IntStream.range(0, TWO_PAGES).forEach(place -> serve(projects.get(place), place == TWO_PAGES - 1 ? phone : ""));
        fetching.fetch();
        assertThat(projects).allSatisfy(project -> assertThat(jdbc.queryForObject("select channel_id from service_record where project_no = ?", String.class, project))
                .isEqualTo(ONE_WINDOW));

        String link = linkSentTo(phone);
        citizen.rates(link, "DISSATISFIED", "材料让我跑了三趟");

        String project = projects.get(TWO_PAGES - 1);
        assertThat(cases.see(caseOf(project)).value("unitCode")).isEqualTo("hall");
        assertThat(channelKindOf(project)).isEqualTo("SMS");
        assertThat(http.page("officer-district", "/cases/" + caseOf(project)).text()).contains("材料让我跑了三趟", "短信");
        assertThat(citizen.opens(link).statusCode()).isEqualTo(410);
    }

    @Test
    void whereTheRouteLeadsToItItHearsOfEverythingFromTheServiceToTheFiling() {
        Letter letter = Letter.aBadReview().rating("E1024", "A03");
        Receipt first = window.sends(letter);
        window.sends(Letter.aBadReview().afterwards(letter, first.reviewId()));
        district(first.caseNo()).contacted().found("JUSTIFIED_SIMPLE").rectified().signedOff().visited("SATISFIED").filed();
        Receipt excluded = window.sends(Letter.aBadReview());
        district.officer().addsEvidence(excluded.caseNo());
        district(excluded.caseNo()).contacted().found("MISRATED").exclusionDecided(true);
        exchange.sendDue();

        assertThat(told(first)).extracting(Entry::path)
                .containsExactly("/service", "/rating", "/rating/supplement", "/rating/rectification", "/rating/filing");
        assertThat(told(excluded)).extracting(Entry::path).containsExactly("/service", "/rating", "/rating/validity");
        assertThat(told(first).get(0).fields()).containsEntry("orgcode", "hall").containsEntry("handleUser", "E1024");
        assertThat(told(excluded).get(2).fields()).containsEntry("effectivEvalua", "0").containsEntry("reason", "MISRATED");
    }

    private static String project() {
        return "P-" + UUID.randomUUID();
    }

    private Map<String, Object> record(String project, String unit) {
        return Map.of("projectNo", project, "serviceNumber", 1, "unitCode", unit, "windowNo", "A03", "taskCode", TRANSFER, "serviceTime",
                clock.now().minusMinutes(10).toString(), "applicant", Map.of("name", "办件申请人", "phone", "13912345678"));
    }

    /** There, just now. */
    private void serve(String project, String phone) {
        Instant now = time.instant();
        Map<String, String> fields = new HashMap<>(Map.of("projectNo", project, "serviceNumber", "1", "orgcode", "hall", "windowNo", "A03", "taskCode", TRANSFER,
                "serviceTime", TIME.format(now.minusSeconds(600))));
        if (!phone.isEmpty()) {
            fields.putAll(Map.of("userProp", "1", "userName", "办件申请人", "mobile", phone));
        }
        PLATFORM.serve("S-" + project, now, fields);
    }

    private List<Entry> told(Receipt about) {
        String project = jdbc.queryForObject("select project_no from review where id = ?", String.class, about.reviewId());
        return PLATFORM.ledger().stream().filter(entry -> entry.service().equals(project + "/1")).toList();
    }
}
