package io.haochaping.connector.platform.sm;

import java.time.Clock;
import java.util.Map;

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

/** JSON sealed for the platform and signed by us, each answer signed in its body. */
public class SmPlatform implements SuperiorPlatform {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String destination;
    private final boolean persons;
    private final CodeBook codes;
    private final SmParty we;
    private final PlatformHttp http;
    private final Clock clock;

    /** @param clock the machine's real clock, which the platform compares with its own */
    public SmPlatform(String destination, boolean persons, CodeBook codes, SmParty we, PlatformHttp http, Clock clock) {
        this.destination = destination;
        this.persons = persons;
        this.codes = codes;
        this.we = we;
        this.http = http;
        this.clock = clock;
    }

    @Override
    public String destination() {
        return destination;
    }

    @Override
    public String profile() {
        return "sm";
    }

    @Override
    public boolean wantsPersons() {
        return persons;
    }

    @Override
    public PlatformAnswer send(String key, PlatformMessage message) {
        try {
            String path = Fields.path(message);
            byte[] plain = JSON.writeValueAsBytes(Fields.of(message, codes));
            SmEnvelope sealed = we.seal(path, "" + clock.instant().getEpochSecond(), key, plain);
            return Answer.judge(http.post(path, JSON.writeValueAsBytes(sealed), Map.of()), key, we::made);
        } catch (UnknownCode unknown) {
            return new PlatformAnswer.Refused("unknown-code", String.valueOf(unknown.getMessage()));
        } catch (NoReply none) {
            return new PlatformAnswer.Unavailable(none.code());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A message that is no JSON");
        }
    }
}
