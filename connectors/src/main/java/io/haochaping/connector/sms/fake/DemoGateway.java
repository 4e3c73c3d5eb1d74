package io.haochaping.connector.sms.fake;

import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;

import io.haochaping.connector.api.OutgoingSms;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.hmac.HmacSignature;
import io.haochaping.connector.platform.hmac.SignedPost;
import io.haochaping.connector.sms.HttpSms;

/** The gateway for short messages of a demonstration, on this machine and a free port, and our way to it under a secret that nobody else knows. */
public final class DemoGateway implements AutoCloseable {

    private static final String APP = "haochaping-demo";
    private static final String SIGN = "好差评";
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final FakeSms fake;
    private final OutgoingSms way;

    /** @param clock of the demonstration */
    public DemoGateway(Clock clock) {
        byte[] random = new byte[16];
        new SecureRandom().nextBytes(random);
        String secret = HexFormat.of().formatHex(random);
        fake = new FakeSms(0, APP, secret);
        fake.goBy(clock);
        fake.show(new SmsPage(fake));
        way = new HttpSms(new SignedPost(new HmacSignature(APP, secret), new PlatformHttp(URI.create(fake.url()), LIMIT, LIMIT), Clock.systemUTC()), SIGN);
    }

    /** Address of the page on which it shows what it would have sent. */
    public String page() {
        return fake.url() + SmsPage.PATH;
    }

    public OutgoingSms way() {
        return way;
    }

    @Override
    public void close() {
        fake.close();
    }
}
