package io.haochaping.connector.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.haochaping.connector.api.PlatformAnswer;
import io.haochaping.connector.api.PlatformAnswer.Accepted;
import io.haochaping.connector.api.PlatformAnswer.Duplicate;
import io.haochaping.connector.api.PlatformAnswer.Refused;
import io.haochaping.connector.api.PlatformAnswer.Unavailable;
import io.haochaping.connector.api.PlatformLedger;
import io.haochaping.connector.api.PlatformLedger.Kind;
import io.haochaping.connector.api.PlatformLedger.Page;
import io.haochaping.connector.api.PlatformLedger.Received;
import io.haochaping.connector.api.PlatformLedger.Total;
import io.haochaping.connector.api.PlatformMessage;
import io.haochaping.connector.api.PlatformMessage.Filing;
import io.haochaping.connector.api.PlatformMessage.Item;
import io.haochaping.connector.api.PlatformMessage.Rectification;
import io.haochaping.connector.api.PlatformMessage.Review;
import io.haochaping.connector.api.PlatformMessage.Service;
import io.haochaping.connector.api.PlatformMessage.Validity;
import io.haochaping.connector.api.PlatformPerson;
import io.haochaping.connector.api.PullFailure;
import io.haochaping.connector.api.SuperiorPlatform;
import io.haochaping.connector.platform.fake.Entry;
import io.haochaping.connector.platform.fake.FakePlatform;
import io.haochaping.connector.platform.fake.Mood;

/** What every profile holds to, against the fake platform. */
public abstract class PlatformContract {

    private static final Instant NOON = Instant.parse("2026-02-13T04:00:00Z");
    private static final Duration PATIENT = Duration.ofSeconds(30);
    private static final Duration IMPATIENT = Duration.ofMillis(700);
    private static final PlatformPerson PERSON = new PlatformPerson("NATURAL_PERSON", "张三", "13812345678", "ID_CARD", "11010519491231002X");

    private FakePlatform fake;
    private JsonPlatform platform;

    protected abstract FakePlatform start();

    /** @param right false: with a key or secret that the platform does not know */
    protected abstract JsonPlatform platform(boolean right, PlatformHttp http, CodeBook codes, Clock clock);

    @BeforeEach
    void begin() {
        fake = start();
        platform = platform(true, http(fake.url()), CodeBook.named("national-1"), Clock.systemUTC());
    }

    @AfterEach
    void end() {
        fake.close();
    }

    @Test
    void tellsEverythingAboutAServiceInOrder() {
        assertThat(List.of(send(service("P-1")), send(review("P-1", false)), send(review("P-1", true)), send(new Validity("P-1", 1, false, "MISRATED", "TB-1", NOON, null)),
                send(new Rectification("P-1", 1, "已增设两个窗口", NOON, null)), send(new Filing("P-1", 1, "BA-1", NOON, null)))).allMatch(Accepted.class::isInstance);

        assertThat(fake.ledger()).extracting(Entry::path, Entry::service).containsExactly(tuple("/service", "P-1/1"), tuple("/rating", "P-1/1"),
                tuple("/rating/supplement", "P-1/1"), tuple("/rating/validity", "P-1/1"), tuple("/rating/rectification", "P-1/1"), tuple("/rating/filing", "P-1/1"));
        assertThat(fake.ledger().get(0).fields()).containsEntry("areaCode", "361199000000").containsEntry("serviceTime", "2026-02-13 12:00:00").containsEntry("flag", "I");
        assertThat(fake.ledger().get(1).fields()).containsEntry("satisfaction", "1").containsEntry("pf", "4").containsEntry("evalDetail", "114,115")
                .containsEntry("assessNumber", "1").containsEntry("anonymityFlag", "2").containsEntry("isdefault", "0").doesNotContainKeys("userName", "certKey", "mobile");
        assertThat(fake.ledger().get(2).fields()).containsEntry("assessNumber", "2");
        assertThat(fake.ledger().get(3).fields()).containsEntry("effectivEvalua", "0").containsEntry("noticeNo", "TB-1");
        assertThat(fake.ledger().get(4).fields()).containsEntry("rectification", "已增设两个窗口");
        assertThat(fake.ledger().get(5).fields()).containsEntry("filingNo", "BA-1");
    }

    @Test
    void namesThePersonOnlyWhereOneIsHandedOver() {
        send(service("P-1").about(PERSON));

        assertThat(fake.ledger().get(0).fields()).containsEntry("userProp", "1").containsEntry("userName", "张三").containsEntry("mobile", "13812345678")
                .containsEntry("userPageType", "111").containsEntry("certKey", "11010519491231002X");
        assertThat(service("P-1").about(PERSON).toString() + review("P-1", false).about(PERSON)).doesNotContain("张三", "138", "排队");
    }

    @Test
    void takesARepetitionAsDone() {
        String key = UUID.randomUUID().toString();
        assertThat(platform.send(key, service("P-1"))).isInstanceOf(Accepted.class);
        assertThat(platform.send(key, service("P-1"))).isInstanceOf(Duplicate.class);
        assertThat(send(service("P-1"))).as("under another key").isInstanceOf(Duplicate.class);
        assertThat(fake.ledger()).hasSize(1);
        assertThat(fake.verdicts()).isEqualTo(Map.of("/service 200", 1, "/service 409", 2));
    }

    @Test
    void saysOfServiceAndRatingWhatTheyWereAboutAndWhoServed() {
        Service several = new Service("P-1", 1, false, "T-1", "转移登记", "申报", "hall", "E1024", "361199", NOON,
                new PlatformPerson("ENTERPRISE", null, null, null, null), "政务服务大厅", List.of(new Item("T-2", "抵押登记"), new Item(null, "查询")));
        send(several);
        send(new Review("P-1", 1, false, "SATISFIED", "QR_CODE", List.of(), null, NOON, false, null, null, several));

        assertThat(fake.ledger().get(0).fields()).containsEntry("taskCode", "T-1").containsEntry("taskName", "转移登记").containsEntry("subTaskCode", "T-2")
                .containsEntry("subMatter", "抵押登记、查询").containsEntry("orgcode", "hall").containsEntry("orgName", "政务服务大厅").containsEntry("isService", "1")
                .containsEntry("userProp", "2");
        assertThat(fake.ledger().get(1).fields()).containsEntry("taskCode", "T-1").containsEntry("taskName", "转移登记").containsEntry("subMatter", "抵押登记、查询")
                .containsEntry("proDepart", "政务服务大厅").containsEntry("proDepartCode", "hall").containsEntry("proManager", "E1024")
                .containsEntry("areaCode", "361199000000").containsEntry("evaluateType", "1").doesNotContainKeys("userProp", "serviceTime");
    }

    @Test
    void isRefusedOutOfOrder() {
        assertThat(send(review("P-1", false))).isEqualTo(new Refused("WRONG_ORDER", ""));
        send(service("P-1"));
        assertThat(send(new Filing("P-1", 1, "BA-1", NOON, null))).isEqualTo(new Refused("WRONG_ORDER", ""));
        assertThat(fake.ledger()).hasSize(1);
    }

    @Test
    void isNotHeardWithAWrongSignatureOrAWrongClock() {
        SuperiorPlatform stranger = platform(false, http(fake.url()), CodeBook.named("national-1"), Clock.systemUTC());
        Clock late = Clock.fixed(Instant.now().minusSeconds(400), ZoneOffset.UTC);

        assertThat(stranger.send("k", service("P-1"))).isEqualTo(new Unavailable("http-401"));
        assertThat(platform(true, http(fake.url()), CodeBook.named("national-1"), late).send("k", service("P-1"))).isEqualTo(new Unavailable("http-401"));
        assertThat(fake.ledger()).isEmpty();
    }

    @Test
    void isNotHeardASecondTimeWithTheSameBytes() throws Exception {
        try (var between = new Eavesdropper(fake.url())) {
            SuperiorPlatform caller = platform(true, http(between.url()), CodeBook.named("national-1"), Clock.systemUTC());
            assertThat(caller.send("k-1", service("P-1"))).isInstanceOf(Accepted.class);
            assertThat(between.repeat()).isEqualTo(401);
            assertThat(caller.send("k-1", service("P-1"))).as("under the same key, signed anew").isInstanceOf(Duplicate.class);
        }
        assertThat(fake.ledger()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"FAILS,http-500", "STALLS,timed-out", "STALLS_HALFWAY,timed-out", "CLOSES_HALFWAY,broken-off", "FORGES,answer-not-signed", "REPLAYS,answer-not-signed", "CHATS,malformed-answer"})
    void knowsNothingWhereThePlatformMisbehavesAndLosesNothing(Mood mood, String code) {
        String key = UUID.randomUUID().toString();
        fake.become(mood);
        SuperiorPlatform caller = code.equals("timed-out") ? platform(true, http(fake.url(), IMPATIENT), CodeBook.named("national-1"), Clock.systemUTC()) : platform;
        long begun = System.nanoTime();
        assertThat(caller.send(key, service("P-1"))).isEqualTo(new Unavailable(code));
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).as("the platform stalls until it is closed").isLessThan(IMPATIENT.multipliedBy(4));

        fake.become(Mood.HONEST);
        assertThat(platform.send(key, service("P-1"))).isInstanceOfAny(Accepted.class, Duplicate.class);
        assertThat(fake.ledger()).hasSize(1);
    }

    @Test
    void takesTwoHundredWithAnErrorAsARefusal() {
        fake.become(Mood.LIES);
        assertThat(send(service("P-1"))).isEqualTo(new Refused("-1", "系统繁忙"));
        assertThat(send(service("P-1")).toString()).as("in logs").isEqualTo("Refused[-1]");
    }

    @Test
    void isUnavailableWhereNobodyListens() {
        fake.close();
        assertThat(send(service("P-1"))).isEqualTo(new Unavailable("unreachable"));
    }

    @Test
    void sendsNothingThatThePlatformHasNoCodeFor() {
        SuperiorPlatform other = platform(true, http(fake.url()), CodeBook.named("sms6-1"), Clock.systemUTC());
        Review byPhone = new Review("P-1", 1, false, "SATISFIED", "HOTLINE", List.of(), null, NOON, false, null, null);

        assertThat(other.send("k", byPhone)).isEqualTo(new Refused("unknown-code", "CHANNEL HOTLINE (sms6-1)"));
        assertThat(fake.ledger()).isEmpty();
    }

    @Test
    void saysWhatItReceivedByDayAndKind() {
        fake.goBy(Clock.fixed(NOON, ZoneOffset.UTC));
        String service = "0000000a-0000-4000-8000-000000000000";
        String review = "ffffffff-0000-4000-8000-000000000000";
        platform.send(service, service("P-1"));
        platform.send(review, review("P-1", false));
        PlatformLedger ledger = new JsonLedger(platform);
        LocalDate day = LocalDate.parse("2026-02-13");

        assertThat(ledger.totals(day)).containsExactlyInAnyOrder(new Total(Kind.SERVICE, 1, 10), new Total(Kind.REVIEW, 1, 0xffffffffL));
        assertThat(ledger.received(day, null)).isEqualTo(new Page(List.of(new Received(service, Kind.SERVICE), new Received(review, Kind.REVIEW)), null));
        assertThat(ledger.totals(day.plusDays(1))).isEmpty();
        for (int i = 0; i < 60; i++) {
            send(service("Q-" + i));
        }
        assertThat(ledger.received(day, ledger.received(day, null).next()).messages()).hasSize(12);
        fake.become(Mood.FORGES);
        assertThatThrownBy(() -> ledger.totals(day)).isInstanceOf(PullFailure.class).hasMessage("answer-not-signed");
    }

    private PlatformAnswer send(PlatformMessage message) {
        return platform.send(UUID.randomUUID().toString(), message);
    }

    private static PlatformHttp http(String url) {
        return http(url, PATIENT);
    }

    private static PlatformHttp http(String url, Duration limit) {
        return new PlatformHttp(java.net.URI.create(url), limit, limit);
    }

    private static Service service(String projectNo) {
        return new Service(projectNo, 1, false, "11150800MB1234567X3000114001000", "不动产转移登记", "申报", "hall", "E1024", "361199", NOON, null);
    }

    private static Review review(String projectNo, boolean followUp) {
        return new Review(projectNo, 1, followUp, "VERY_DISSATISFIED", "WINDOW_DEVICE", List.of("114", "115"), "排队两小时", NOON, true, null, null);
    }
}
