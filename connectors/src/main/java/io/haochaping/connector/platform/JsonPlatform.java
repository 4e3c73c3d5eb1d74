package io.haochaping.connector.platform;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.haochaping.connector.api.PlatformAnswer;
import io.haochaping.connector.api.PlatformMessage;
import io.haochaping.connector.api.PullFailure;
import io.haochaping.connector.api.SuperiorPlatform;
import io.haochaping.connector.platform.PlatformHttp.Reply;

/** A platform that takes JSON by HTTP. What its profile adds is how a request is proved or sealed, and how an answer is known as the platform's. */
public abstract class JsonPlatform implements SuperiorPlatform {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String destination;
    private final boolean persons;
    private final CodeBook codes;

    protected JsonPlatform(String destination, boolean persons, CodeBook codes) {
        this.destination = destination;
        this.persons = persons;
        this.codes = codes;
    }

    /** @throws NoReply where there is no whole answer */
    protected abstract Reply post(String path, String key, byte[] message);

    protected abstract boolean made(Answer answer);

    /**
     * The data of an answer in clear.
     *
     * @throws IllegalArgumentException where the platform did not write it for us
     */
    protected abstract byte[] opened(String path, Answer answer);

    protected static byte[] json(Object value) {
        try {
            return JSON.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A message that is no JSON");
        }
    }

    @Override
    public final String destination() {
        return destination;
    }

    @Override
    public final boolean wantsPersons() {
        return persons;
    }

    @Override
    public final PlatformAnswer send(String key, PlatformMessage message) {
        try {
            return Answer.judge(post(Fields.path(message), key, json(Fields.of(message, codes))), key, this::made);
        } catch (UnknownCode unknown) {
            return new PlatformAnswer.Refused("unknown-code", String.valueOf(unknown.getMessage()));
        } catch (NoReply none) {
            return new PlatformAnswer.Unavailable(none.code());
        }
    }

    CodeBook codes() {
        return codes;
    }

    /**
     * Asks and reads what it is told.
     *
     * @throws PullFailure where it is told nothing that can be trusted
     */
    final JsonNode ask(String path, Map<String, String> question) {
        String key = UUID.randomUUID().toString();
        try {
            return JSON.readTree(opened(path, Answer.told(post(path, key, json(question)), key, this::made)));
        } catch (NoReply none) {
            throw new PullFailure(none.code(), false);
        } catch (IOException | IllegalArgumentException malformed) {
            throw new PullFailure("malformed-answer", false);
        }
    }
}
