package io.haochaping.channel;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** A channel's side of the interface, written from the contract and not from the code under test. */
public final class SignedClient {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final String channel;
    private final String secret;

    public SignedClient(int port, String channel, String secret) {
        this.base = "http://localhost:" + port;
        this.channel = channel;
        this.secret = secret;
    }

    /** An answer: status, headers and body as JSON. */
    public record Answer(int status, HttpResponse<String> response) {

        public JsonNode body() {
            try {
                return JSON.readTree(response.body());
            } catch (IOException e) {
                throw new AssertionError("No JSON: " + response.body(), e);
            }
        }

        public String code() {
            return body().path("code").asText();
        }
    }

    public Answer post(String target, Object body) {
        return send("POST", target, bytes(body), headers -> { });
    }

    public Answer put(String target, Object body) {
        return send("PUT", target, bytes(body), headers -> { });
    }

    public Answer get(String target) {
        return send("GET", target, new byte[0], headers -> { });
    }

    /** Sends with headers changed after signing; a null value leaves one out. */
    public Answer send(String method, String target, byte[] body, Consumer<Map<String, String>> change) {
        Map<String, String> headers = sign(method, target, body, Instant.now().getEpochSecond(), UUID.randomUUID().toString());
        change.accept(headers);
        return plain(base, method, target, body, headers);
    }

    public Map<String, String> sign(String method, String target, byte[] body, long timestamp, String nonce) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json");
        headers.put("X-Hcp-Channel", channel);
        headers.put("X-Hcp-Timestamp", String.valueOf(timestamp));
        headers.put("X-Hcp-Nonce", nonce);
        headers.put("X-Hcp-Signature", hmac(method + "\n" + target + "\n" + timestamp + "\n" + nonce + "\n" + sha256(body)));
        return headers;
    }

    public static Answer plain(String base, String method, String target, byte[] body, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + target))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        headers.forEach((name, value) -> {
            if (value != null) {
                request.header(name, value);
            }
        });
        try {
            HttpResponse<String> response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public static byte[] bytes(Object body) {
        try {
            return body instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : JSON.writeValueAsBytes(body);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private String hmac(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static String sha256(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
