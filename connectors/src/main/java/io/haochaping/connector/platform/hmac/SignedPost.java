package io.haochaping.connector.platform.hmac;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;

import io.haochaping.connector.platform.Answer;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.PlatformHttp.Reply;

/** Posts JSON with our signature in its headers, and knows answers that bear the other side's. */
public class SignedPost {

    private final HmacSignature signature;
    private final PlatformHttp http;
    private final Clock clock;

    /** @param clock the machine's real clock, which the other side compares with its own */
    public SignedPost(HmacSignature signature, PlatformHttp http, Clock clock) {
        this.signature = signature;
        this.http = http;
        this.clock = clock;
    }

    /** @throws io.haochaping.connector.platform.NoReply where there is no whole answer */
    public Reply post(String path, String key, byte[] message) {
        String timestamp = "" + clock.instant().getEpochSecond();
        String nonce = UUID.randomUUID().toString();
        return http.post(path, message, Map.of("X-App-Id", signature.appId(), "X-Timestamp", timestamp, "X-Nonce", nonce, "X-Idempotency-Key", key,
                "X-Signature", signature.ofRequest(path, timestamp, nonce, key, message)));
    }

    public boolean isSigned(Answer answer) {
        return signature.matches(signature.ofAnswer(answer), answer.sign());
    }
}
