package io.haochaping.testing;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.haochaping.channel.SignedClient;

/** An evaluator's side of the protocol, written from docs/channels.md and not from the code under test. */
public final class WireDevice implements WebSocket.Listener, AutoCloseable {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PATIENCE_SECONDS = 20;

    private final BlockingQueue<JsonNode> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final StringBuilder part = new StringBuilder();
    private final WebSocket socket;

    public WireDevice(int port) {
        socket = HTTP.newWebSocketBuilder().buildAsync(URI.create("ws://localhost:" + port + "/devices/ws"), this).join();
    }

    /** Connected and greeted; the welcome was heard. */
    public static WireDevice loggedIn(int port, String id, String secret) {
        WireDevice device = new WireDevice(port);
        device.hello(port, id, secret, Instant.now().getEpochSecond(), UUID.randomUUID().toString());
        device.hears("welcome");
        return device;
    }

    public void hello(int port, String id, String secret, long timestamp, String nonce) {
        String signature = new SignedClient(port, id, secret).sign("GET", "/devices/ws", new byte[0], timestamp, nonce).get("X-Hcp-Signature");
        says("hello", Map.of("device", id, "timestamp", timestamp + "", "nonce", nonce, "signature", signature));
    }

    public void says(String type, Map<String, ?> fields) {
        Map<String, Object> message = new LinkedHashMap<>(fields);
        message.put("v", 1);
        message.put("type", type);
        try {
            saysText(JSON.writeValueAsString(message));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public void saysText(String text) {
        socket.sendText(text, true).join();
    }

    /** Rates and waits for the answer. */
    public JsonNode rates(String service, String result, String satisfaction, String... norms) {
        says("result", Map.of("result", result, "service", service, "satisfaction", satisfaction, "normCodes", norms));
        return hears("taken", "rejected");
    }

    /** The next message of one of these types; others are passed over. */
    public JsonNode hears(String... types) {
        while (true) {
            JsonNode message = next();
            if (List.of(types).contains(message.path("type").asText())) {
                return message;
            }
        }
    }

    /** The next message, of whatever type. */
    public JsonNode next() {
        try {
            JsonNode message = heard.poll(PATIENCE_SECONDS, SECONDS);
            if (message == null) {
                throw new AssertionError("Nothing more was heard; closed: " + closed.getNow(0));
            }
            return message;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public int closeCode() {
        return closed.orTimeout(PATIENCE_SECONDS, SECONDS).join();
    }

    public boolean isClosed() {
        return closed.isDone();
    }

    /** As when somebody pulls the cable. */
    public void breaks() {
        socket.abort();
    }

    @Override
    public CompletionStage<?> onText(WebSocket line, CharSequence data, boolean last) {
        part.append(data);
        if (last) {
            try {
                heard.add(JSON.readTree(part.toString()));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
            part.setLength(0);
        }
        line.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket line, int code, String reason) {
        closed.complete(code);
        return null;
    }

    @Override
    public void close() {
        socket.abort();
    }
}
