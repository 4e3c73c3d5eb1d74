package io.haochaping.connector.platform.fake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.Headers;

import io.haochaping.connector.platform.Answer;
import io.haochaping.connector.platform.hmac.HmacSignature;

/** The profile {@code hmac}, seen from who is called. */
public record HmacDoor(HmacSignature signature) implements Door {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Optional<Request> open(String path, Headers headers, byte[] body) {
        String timestamp = header(headers, "X-Timestamp");
        String nonce = header(headers, "X-Nonce");
        String key = header(headers, "X-Idempotency-Key");
        boolean signed = header(headers, "X-App-Id").equals(signature.appId())
                && signature.matches(signature.ofRequest(path, timestamp, nonce, key, body), header(headers, "X-Signature"));
        return signed ? Optional.of(new Request(path, timestamp, nonce, key, fields(body))) : Optional.empty();
    }

    @Override
    public String data(Request request, byte[] plain) {
        return new String(plain, StandardCharsets.UTF_8);
    }

    @Override
    public String sign(Answer answer) {
        return signature.ofAnswer(answer);
    }

    static Map<String, String> fields(byte[] body) {
        try {
            return JSON.readValue(body, new TypeReference<>() {
            });
        } catch (IOException malformed) {
            throw new IllegalArgumentException("no JSON of texts");
        }
    }

    private static String header(Headers headers, String name) {
        String value = headers.getFirst(name);
        return value == null ? "" : value;
    }
}
