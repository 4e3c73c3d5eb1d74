package io.haochaping.exchange;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import io.haochaping.casefile.CaseEventRecorded;
import io.haochaping.casefile.CaseFiles;
import io.haochaping.channel.ChannelRight;
import io.haochaping.channel.Channels;
import io.haochaping.channel.NewChannel;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.JsonPlatform;
import io.haochaping.connector.platform.JsonSource;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.fake.Entry;
import io.haochaping.connector.platform.fake.FakePlatform;
import io.haochaping.connector.platform.hmac.HmacPlatform;
import io.haochaping.connector.platform.hmac.HmacSignature;
import io.haochaping.fetching.Fetching;
import io.haochaping.fetching.FetchingOnce;
import io.haochaping.organisation.Organisation;
import io.haochaping.personaldata.Cipher;
import io.haochaping.review.RecordedService;
import io.haochaping.review.ReviewRegistered;
import io.haochaping.review.Reviews;
import io.haochaping.review.ServiceRecords;
import io.haochaping.review.ServiceRegistered;
import io.haochaping.testing.Hall;

/** The demonstration with a route of its own to a fake platform; everything is sent when the test says so. */
abstract class ExchangeScene {

    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration IMPATIENT = Duration.ofMillis(700);
    private static final Duration LOST = Duration.ofMinutes(5);

    @LocalServerPort
    int port;
    @Autowired
    Clock clock;
    @Autowired
    Outbox outbox;
    @Autowired
    Queue queue;
    @Autowired
    Persons persons;
    @Autowired
    StoredMessages messages;
    @Autowired
    Exchange exchange;
    @Autowired
    Cipher cipher;
    @Autowired
    JdbcClient jdbc;
    @Autowired
    private ServiceRecords services;
    @Autowired
    Reviews reviews;
    @Autowired
    CaseFiles files;
    @Autowired
    private Fetching fetching;
    @Autowired
    private Organisation organisation;
    @Autowired
    private Channels channels;
    @Autowired
    private PlatformTransactionManager transactions;
    @Autowired
    ConfigurableApplicationContext context;

    final FakePlatform fake = standIn();
    final String destination = "test-" + UUID.randomUUID().toString().substring(0, 8);
    final JsonPlatform platform = platform(PATIENT);
    private final Listener listener = new Listener();
    Telling telling;
    ExchangeRuns runs;
    Hall hall;

    /** Hears what the beans of the application hear, but for the route of this test. */
    private class Listener implements ApplicationListener<PayloadApplicationEvent<?>> {

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<?> event) {
            if (event.getPayload() instanceof ServiceRegistered service) {
                telling.on(service);
            } else if (event.getPayload() instanceof ReviewRegistered review) {
                telling.on(review);
            } else if (event.getPayload() instanceof CaseEventRecorded recorded) {
                telling.on(recorded);
            }
        }
    }

    @BeforeEach
    void open() {
        Platforms platforms = new Platforms(List.of(platform), new ExchangeSettings(destination, 12, LOST));
        telling = new Telling(platforms, outbox, services, reviews, files, fetching, organisation);
        runs = new ExchangeRuns(platforms, queue, persons);
        hall = new Hall(port, clock);
    }

    @AfterEach
    void close() {
        context.removeApplicationListener(listener);
        fake.close();
    }

    /** The platform, in its profile. */
    FakePlatform standIn() {
        return FakePlatform.hmac(0, "app", "secret");
    }

    /** Our way to it, in the same profile. */
    JsonPlatform profile(CodeBook codes, PlatformHttp http) {
        return new HmacPlatform(destination, true, codes, new HmacSignature("app", "secret"), http, Clock.systemUTC());
    }

    private JsonPlatform platform(Duration limit) {
        return profile(CodeBook.named("national-1"), new PlatformHttp(URI.create(fake.url()), limit, limit));
    }

    /** The same to the same destination, without much patience. */
    ExchangeRuns hurriedRuns() {
        return new ExchangeRuns(new Platforms(List.of(platform(IMPATIENT)), new ExchangeSettings(destination, 12, LOST)), queue, persons);
    }

    void listen() {
        context.addApplicationListener(listener);
    }

    void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    /** Two messages of a service of its own: registered, and corrected. @return its project number */
    String tellOfAService() {
        String projectNo = "P-" + UUID.randomUUID();
        RecordedService service = new RecordedService(projectNo, 1, "hall", "A03", "E1024", List.of(), null, "申报", Instant.parse("2026-01-05T01:00:00Z"), null, null);
        inTransaction(() -> telling.on(new ServiceRegistered(service, "demo-window")));
        inTransaction(() -> telling.on(new ServiceRegistered(service, "demo-window")));
        return projectNo;
    }

    /** Given at the platform of this test, fetched under a channel of its own. @param units that the channel may name; empty: any */
    void fetchBadRating(String id, Set<String> units) {
        channels.register(new NewChannel(destination, "上级平台（测试）", "district", EnumSet.of(ChannelRight.REVIEWS), units, true, null, "secret-of-nobody"));
        fake.goBy(clock);
        String now = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(clock.getZone()).format(clock.instant());
        fake.rate(id, clock.instant(), Map.of("projectNo", "P-" + destination, "serviceNumber", "1", "orgcode", "hall", "pf", "2", "satisfaction", "1",
                "evalDetail", "115", "assessTime", now, "anonymityFlag", "2", "userName", "王小明", "mobile", "13800138000"));
        FetchingOnce.from(new JsonSource(platform, destination, EnumSet.of(PulledKind.RATING)), context);
    }

    void letTimePass() {
        jdbc.sql("update exchange_message set next_attempt_at = ? where destination = ? and next_attempt_at is not null")
                .params(Timestamp.from(clock.instant().minusSeconds(1)), destination).update();
    }

    List<MessageState> states() {
        return jdbc.sql("select state from exchange_message where destination = ? order by seq_no").param(destination)
                .query((row, number) -> MessageState.valueOf(row.getString(1))).list();
    }

    List<String> kinds() {
        return jdbc.sql("select kind from exchange_message where destination = ? order by seq_no").param(destination).query(String.class).list();
    }

    Set<String> keys() {
        return Set.copyOf(jdbc.sql("select message_key from exchange_message where destination = ?").param(destination).query(String.class).list());
    }

    List<String> paths(String projectNo) {
        return fake.ledger().stream().filter(entry -> entry.service().equals(projectNo + "/1")).map(Entry::path).toList();
    }
}
