package io.haochaping.fetching;

import java.net.URI;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import io.haochaping.channel.ChannelRight;
import io.haochaping.channel.Channels;
import io.haochaping.channel.NewChannel;
import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.JsonSource;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.fake.FakePlatform;
import io.haochaping.connector.platform.hmac.HmacPlatform;
import io.haochaping.connector.platform.hmac.HmacSignature;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;
import io.haochaping.testing.Hall;

/** The demonstration beside a fake platform of the test's own, with a channel of its own; it is asked when the test says so. */
abstract class FetchingScene {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    @LocalServerPort
    int port;
    @Autowired
    Clock clock;
    @Autowired
    Inbox inbox;
    @Autowired
    Arrivals arrivals;
    @Autowired
    Fetching fetching;
    @Autowired
    Reviews reviews;
    @Autowired
    Channels channels;
    @Autowired
    JdbcClient jdbc;

    final FakePlatform fake = FakePlatform.hmac(0, "app", "secret");
    final String name = "from-" + UUID.randomUUID().toString().substring(0, 8);
    final PlatformSource source = source("national-1");
    FetchRuns runs;
    Hall hall;

    @BeforeEach
    void open() {
        fake.goBy(clock);
        hall = new Hall(port, clock);
        register(Set.of());
        runs = new FetchRuns(new Sources(List.of(source)), inbox, arrivals);
    }

    @AfterEach
    void close() {
        fake.close();
    }

    PlatformSource source(String codes) {
        return source(codes, LIMIT);
    }

    PlatformSource source(String codes, Duration limit) {
        var platform = new HmacPlatform(name, false, CodeBook.named(codes), new HmacSignature("app", "secret"),
                new PlatformHttp(URI.create(fake.url()), limit, limit), Clock.systemUTC());
        return new JsonSource(platform, name, EnumSet.allOf(PulledKind.class));
    }

    /** @param units that the channel may name; empty: any */
    void register(Set<String> units) {
        channels.register(new NewChannel(name, "上级平台（测试）", "district", EnumSet.allOf(ChannelRight.class), units, true, null, "secret-of-nobody"));
    }

    /** A bad rating of the district's hall by a real-name reviewer, given there just now. @return its id there */
    String rate(String... changes) {
        return rate(clock.instant(), changes);
    }

    String rate(Instant takenIn, String... changes) {
        String id = "R-" + UUID.randomUUID();
        Map<String, String> fields = new HashMap<>(service(id));
        fields.putAll(Map.of("assessNumber", "1", "pf", "2", "satisfaction", "1", "evalDetail", "115", "writingEvaluation", "排队两小时", "assessTime",
                at(clock.instant()), "anonymityFlag", "2", "userProp", "1", "userName", "王小明", "mobile", "13800138000"));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        fake.rate(id, takenIn, fields);
        return id;
    }

    Map<String, String> service(String id) {
        return Map.of("projectNo", "P-" + id, "serviceNumber", "1", "orgcode", "hall", "windowNo", "A03", "handleUser", "E1024", "taskCode",
                "11150800MB1234567X3000114001000", "taskName", "不动产转移登记", "serviceTime", at(clock.instant().minusSeconds(600)));
    }

    static String at(Instant instant) {
        return TIME.format(instant);
    }

    Optional<RegisteredReview> review(String id) {
        return reviews.findByChannelReviewNo(name, id);
    }

    FetchedState state(String id) {
        return FetchedState.valueOf(jdbc.sql("select state from fetched_entry where source = ? and platform_id = ?").params(name, id).query(String.class).single());
    }

    long entry(String id) {
        return jdbc.sql("select seq_no from fetched_entry where source = ? and platform_id = ?").params(name, id).query(Long.class).single();
    }

    SourceView view() {
        return view(PulledKind.RATING);
    }

    SourceView view(PulledKind kind) {
        return fetching.sources().stream().filter(it -> it.source().equals(name) && it.kind() == kind).findFirst().orElseThrow();
    }

    void letTimePass() {
        jdbc.sql("update fetched_entry set next_attempt_at = ? where source = ? and next_attempt_at is not null")
                .params(Timestamp.from(clock.instant().minusSeconds(1)), name).update();
    }

    void letADayPass() {
        jdbc.sql("update fetching_watermark set swept_at = ? where source = ?").params(Timestamp.from(clock.instant().minusSeconds(90_000)), name).update();
    }

    StuckView stuck(String id) {
        return IntStream.range(0, 20).mapToObj(fetching::stuck).flatMap(page -> page.getContent().stream())
                .filter(it -> it.source().equals(name) && it.platformId().equals(id)).findFirst().orElseThrow();
    }
}
