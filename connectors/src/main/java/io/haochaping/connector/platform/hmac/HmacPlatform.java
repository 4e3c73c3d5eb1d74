package io.haochaping.connector.platform.hmac;

import java.nio.charset.StandardCharsets;
import java.time.Clock;

import io.haochaping.connector.platform.Answer;
import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.JsonPlatform;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.PlatformHttp.Reply;

/** JSON in clear over TLS, each request signed by header, each answer signed in its body. */
public class HmacPlatform extends JsonPlatform {

    private final SignedPost door;

    /** @param clock the machine's real clock, which the platform compares with its own */
    public HmacPlatform(String destination, boolean persons, CodeBook codes, HmacSignature signature, PlatformHttp http, Clock clock) {
        super(destination, persons, codes);
        door = new SignedPost(signature, http, clock);
    }

    @Override
    public String profile() {
        return "hmac";
    }

    @Override
    protected Reply post(String path, String key, byte[] message) {
        return door.post(path, key, message);
    }

    @Override
    protected boolean made(Answer answer) {
        return door.isSigned(answer);
    }

    @Override
    protected byte[] opened(String path, Answer answer) {
        return answer.data().getBytes(StandardCharsets.UTF_8);
    }
}
