package io.haochaping.connector.platform.sm;

import java.time.Clock;
import java.util.Map;

import io.haochaping.connector.platform.Answer;
import io.haochaping.connector.platform.CodeBook;
import io.haochaping.connector.platform.JsonPlatform;
import io.haochaping.connector.platform.PlatformHttp;
import io.haochaping.connector.platform.PlatformHttp.Reply;

/** JSON sealed for the platform and signed by us, each answer signed in its body. */
public class SmPlatform extends JsonPlatform {

    private final SmParty we;
    private final PlatformHttp http;
    private final Clock clock;

    /** @param clock the machine's real clock, which the platform compares with its own */
    public SmPlatform(String destination, boolean persons, CodeBook codes, SmParty we, PlatformHttp http, Clock clock) {
        super(destination, persons, codes);
        this.we = we;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String profile() {
        return "sm";
    }

    @Override
    protected Reply post(String path, String key, byte[] message) {
        return http.post(path, json(we.seal(path, "" + clock.instant().getEpochSecond(), key, message)), Map.of());
    }

    @Override
    protected boolean made(Answer answer) {
        return we.made(answer);
    }

    @Override
    protected byte[] opened(String path, Answer answer) {
        try {
            return we.open(path, SmEnvelope.of(answer.data()));
        } catch (NotSealed foreign) {
            throw new IllegalArgumentException("not sealed for us");
        }
    }
}
