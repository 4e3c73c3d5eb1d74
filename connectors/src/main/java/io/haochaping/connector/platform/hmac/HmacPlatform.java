package io.haochaping.connector.platform.hmac;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.haochaping.connector.api.PlatformAnswer;
import io.haochaping.connector.api.PlatformMessage;
import io.haochaping.connector.api.SuperiorPlatform;
import io.haochaping.connector.platform.Answer;
import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.Fields;
import io.haochaping.connector.platform.NoReply;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.UnknownCode;

/** JSON in clear over TLS, each request signed by header, each answer signed in its body. */
public class HmacPlatform implements SuperiorPlatform {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String destination;
    private final boolean persons;
    private final CodeBook codes;
    private final HmacSignature signature;
    private final PlatformHttp http;
    private final Clock clock;

    /** @param clock the machine's real clock, which the platform compares with its own */
    public HmacPlatform(String destination, boolean persons, CodeBook codes, HmacSignature signature, PlatformHttp http, Clock clock) {
        this.destination = destination;
        this.persons = persons;
        this.codes = codes;
        this.signature = signature;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String destination() {
        return destination;
    }

    @Override
    public String profile() {
        return "hmac";
    }

    @Override
    public boolean wantsPersons() {
        return persons;
    }

    @Override
    public PlatformAnswer send(String key, PlatformMessage message) {
        try {
            String path = Fields.path(message);
            byte[] body = JSON.writeValueAsBytes(Fields.of(message, codes));
            return Answer.judge(http.post(path, body, headers(path, key, body)), key,
                    answer -> signature.matches(signature.ofAnswer(answer), answer.sign()));
        } catch (UnknownCode unknown) {
            return new PlatformAnswer.Refused("unknown-code", String.valueOf(unknown.getMessage()));
        } catch (NoReply none) {
            return new PlatformAnswer.Unavailable(none.code());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A message that is no JSON");
        }
    }

    private Map<String, String> headers(String path, String key, byte[] body) {
        String timestamp = "" + clock.instant().getEpochSecond();
        String nonce = UUID.randomUUID().toString();
        return Map.of("X-App-Id", signature.appId(), "X-Timestamp", timestamp, "X-Nonce", nonce, "X-Idempotency-Key", key,
                "X-Signature", signature.ofRequest(path, timestamp, nonce, key, body));
    }
}
