package io.haochaping.exchange;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

import io.haochaping.connector.api.PlatformMessage;

/** Messages as bytes, for the time in the outbox. */
final class Payloads {

    private static final ObjectMapper JSON = JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private Payloads() {
    }

    static byte[] write(PlatformMessage message) {
        try {
            return JSON.writeValueAsBytes(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("A message that is no JSON");
        }
    }

    static PlatformMessage read(MessageKind kind, byte[] plain) {
        try {
            return JSON.readValue(plain, kind.type());
        } catch (IOException broken) {
            throw new IllegalStateException("A message that nobody can read");
        }
    }
}
