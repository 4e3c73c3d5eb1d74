package io.haochaping.connector.platform.hmac;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import io.haochaping.connector.platform.Answer;
import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.JsonPlatform;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.PlatformHttp.Reply;

/** JSON in clear over TLS, each request signed by header, each answer signed in its body. */
public class HmacPlatform extends JsonPlatform {

    private final HmacSignature signature;
    private final PlatformHttp http;
    private final Clock clock;

    /** @param clock the machine's real clock, which the platform compares with its own */
    public HmacPlatform(String destination, boolean persons, CodeBook codes, HmacSignature signature, PlatformHttp http, Clock clock) {
        super(destination, persons, codes);
        this.signature = signature;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String profile() {
        return "hmac";
    }

    @Override
    protected Reply post(String path, String key, byte[] message) {
        String timestamp = "" + clock.instant().getEpochSecond();
        String nonce = UUID.randomUUID().toString();
        return http.post(path, message, Map.of("X-App-Id", signature.appId(), "X-Timestamp", timestamp, "X-Nonce", nonce, "X-Idempotency-Key", key,
                "X-Signature", signature.ofRequest(path, timestamp, nonce, key, message)));
    }

    @Override
    protected boolean made(Answer answer) {
        return signature.matches(signature.ofAnswer(answer), answer.sign());
    }

    @Override
    protected byte[] opened(String path, Answer answer) {
        return answer.data().getBytes(StandardCharsets.UTF_8);
    }
}
