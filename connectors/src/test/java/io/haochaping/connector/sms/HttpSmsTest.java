package io.haochaping.connector.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.haochaping.connector.api.OutgoingSms;
import io.haochaping.connector.api.OutgoingSms.Message;
import io.haochaping.connector.api.SmsFailure;
import io.haochaping.connector.platform.Eavesdropper;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.hmac.HmacSignature;
import io.haochaping.connector.platform.hmac.SignedPost;
import io.haochaping.connector.sms.fake.FakeSms;
import io.haochaping.connector.sms.fake.FakeSms.Sent;
import io.haochaping.connector.sms.fake.SmsMood;

/** What a way for short messages holds to, against the fake gateway. */
class HttpSmsTest {

    private static final Duration PATIENT = Duration.ofSeconds(20);
    private static final Duration IMPATIENT = Duration.ofMillis(700);
    private static final Message MESSAGE = new Message("n-1", "13812345678", "请评价:https://hcp.example.org/r/x");

    private final FakeSms fake = new FakeSms(0, "app", "secret");
    private final OutgoingSms sms = sms("secret", Clock.systemUTC(), PATIENT);

    @AfterEach
    void end() {
        fake.close();
    }

    @Test
    void handsOverAMessageOnceHoweverOftenItIsTried() {
        sms.send(MESSAGE);
        sms.send(MESSAGE);

        assertThat(fake.sent()).extracting(Sent::id, Sent::to, Sent::text).containsExactly(tuple("n-1", "13812345678", "【好差评】" + MESSAGE.text()));
        assertThat(MESSAGE.toString()).as("in logs").doesNotContain("138", "hcp.example.org");
    }

    @ParameterizedTest
    @CsvSource({"DOWN,UNREACHABLE,0", "SLOW,TIMED_OUT,1", "REFUSES_NUMBER,RECIPIENT_REFUSED,0", "LIES,REFUSED,0", "FORGES,UNTRUSTED,0"})
    void believesNothingOfAGatewayThatMisbehavesAndSendsOnceInTheEnd(SmsMood mood, SmsFailure.Reason reason, int kept) {
        fake.become(mood);
        OutgoingSms hurried = mood == SmsMood.SLOW ? sms("secret", Clock.systemUTC(), IMPATIENT) : sms;
        assertThatThrownBy(() -> hurried.send(MESSAGE)).isInstanceOf(SmsFailure.class).hasMessage(reason.name()).hasNoCause();
        assertThat(fake.sent()).hasSizeLessThanOrEqualTo(kept);

        fake.become(SmsMood.HONEST);
        sms.send(MESSAGE);
        assertThat(fake.sent()).hasSize(1);
    }

    @Test
    void isNotHeardWithAWrongSecretOrAWrongClockOrWhereNobodyListens() {
        Clock late = Clock.fixed(Instant.now().minusSeconds(400), ZoneOffset.UTC);
        assertThatThrownBy(() -> sms("guess", Clock.systemUTC(), PATIENT).send(MESSAGE)).hasMessage("LOGIN_REFUSED");
        assertThatThrownBy(() -> sms("secret", late, PATIENT).send(MESSAGE)).hasMessage("LOGIN_REFUSED");
        fake.close();
        assertThatThrownBy(() -> sms.send(MESSAGE)).hasMessage("UNREACHABLE");
        assertThat(fake.sent()).isEmpty();
    }

    @Test
    void isNotHeardASecondTimeWithTheSameBytes() throws Exception {
        try (var between = new Eavesdropper(fake.url())) {
            sms(between.url(), "secret", Clock.systemUTC(), PATIENT).send(MESSAGE);
            assertThat(between.repeat()).isEqualTo(401);
        }
        assertThat(fake.sent()).hasSize(1);
    }

    private OutgoingSms sms(String secret, Clock clock, Duration limit) {
        return sms(fake.url(), secret, clock, limit);
    }

    private static OutgoingSms sms(String url, String secret, Clock clock, Duration limit) {
        return new HttpSms(new SignedPost(new HmacSignature("app", secret), new PlatformHttp(URI.create(url), limit, limit), clock), "好差评");
    }
}
