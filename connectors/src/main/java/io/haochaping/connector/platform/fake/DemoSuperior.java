package io.haochaping.connector.platform.fake;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import io.haochaping.connector.api.PlatformLedger;
import io.haochaping.connector.api.PlatformSource;
import io.haochaping.connector.api.PulledKind;
import io.haochaping.connector.api.SuperiorPlatform;
import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.JsonLedger;
import io.haochaping.connector.platform.JsonSource;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.hmac.HmacPlatform;
import io.haochaping.connector.platform.hmac.HmacSignature;

/** The superior platform of a demonstration, on this machine and a free port, and our ways to it under a secret that nobody else knows. */
public final class DemoSuperior implements AutoCloseable {

    private static final String APP = "haochaping-demo";
    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final FakePlatform fake;
    private final HmacPlatform platform;
    private final LedgerFile ratings;
    private final Clock clock;
    private final Map<String, String> sample;

    /**
     * @param folder where it keeps what it received and what was given there
     * @param clock  of the demonstration
     * @param sample fields of a rating that a visitor gives there, without numbers and times
     */
    public DemoSuperior(String destination, Path folder, Clock clock, Map<String, String> sample) {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        var signature = new HmacSignature(APP, HexFormat.of().formatHex(secret));
        this.clock = clock;
        this.sample = sample;
        fake = FakePlatform.remembering(new HmacDoor(signature), new LedgerFile(folder.resolve("demo-platform-received.jsonl")));
        ratings = new LedgerFile(folder.resolve("demo-platform-ratings.jsonl"));
        ratings.read().forEach(given -> fake.rate(given.key(), given.at(), given.fields()));
        fake.goBy(clock);
        fake.show(new FakePage(fake, this::rate));
        platform = new HmacPlatform(destination, false, CodeBook.named("national-1"), signature, new PlatformHttp(URI.create(fake.url()), LIMIT, LIMIT),
                Clock.systemUTC());
    }

    /** Address of the page on which it shows what it received. */
    public String page() {
        return fake.url() + FakePage.PATH;
    }

    public SuperiorPlatform platform() {
        return platform;
    }

    public PlatformSource source(String channel) {
        return new JsonSource(platform, channel, Set.of(PulledKind.RATING));
    }

    public PlatformLedger ledger() {
        return new JsonLedger(platform);
    }

    /** Somebody gives a rating there, just now. */
    void rate() {
        Instant now = clock.instant();
        String id = "R-" + UUID.randomUUID();
        Map<String, String> fields = new HashMap<>(sample);
        fields.putAll(Map.of("projectNo", "S-" + id.substring(2, 10), "serviceNumber", "1", "serviceTime", TIME.format(now.minus(TEN_MINUTES)), "assessTime",
                TIME.format(now)));
        ratings.append(new Entry("/rating", id, fields, now));
        fake.rate(id, now, fields);
    }

    @Override
    public void close() {
        fake.close();
    }
}
