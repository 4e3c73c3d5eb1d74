package io.haochaping.connector.sms.fake;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.haochaping.connector.platform.Answer;
import io.haochaping.connector.platform.fake.HmacDoor;
import io.haochaping.connector.platform.fake.Request;
import io.haochaping.connector.platform.hmac.HmacSignature;

/** A small HTTP server on 127.0.0.1 that stands for a gateway. It takes an id once, checks signatures, and keeps what it would have sent. */
public final class FakeSms implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long CLOCKS_MAY_DIFFER = 300;

    private final HmacDoor door;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Map<String, Sent> sent = new LinkedHashMap<>();
    private final Set<String> nonces = ConcurrentHashMap.newKeySet();
    private volatile Clock clock = Clock.systemUTC();
    private volatile SmsMood mood = SmsMood.HONEST;

    /** @param port 0: any free one */
    public FakeSms(int port, String appId, String secret) {
        door = new HmacDoor(new HmacSignature(appId, secret));
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException occupied) {
            throw new IllegalStateException(occupied);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** A message that it would have sent. */
    public record Sent(String id, String to, String text, Instant at) {
    }

    /** Its address, for {@code hcp.sms.url}. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it took, in order. */
    public List<Sent> sent() {
        synchronized (sent) {
            return new ArrayList<>(sent.values());
        }
    }

    public void become(SmsMood other) {
        mood = other;
    }

    SmsMood mood() {
        return mood;
    }

    /** Sets the clock by which it says when it took a message; signatures are of the machine's. */
    void goBy(Clock other) {
        clock = other;
    }

    /** Shows a page to people, beside what it says to machines. */
    void show(SmsPage page) {
        server.createContext(SmsPage.PATH, page::answer);
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = exchange.getRequestBody().readAllBytes();
            Optional<Request> request = door.open(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body).filter(this::isFresh);
            switch (mood) {
                case DOWN -> send(exchange, 503, "{}");
                case LIES -> send(exchange, 200, "{\"success\":false,\"code\":\"-1\",\"message\":\"系统繁忙\"}");
                case FORGES -> send(exchange, 200, "{\"success\":true,\"code\":\"200\",\"message\":\"\",\"key\":\"\",\"sign\":\"00\"}");
                case HONEST, SLOW, REFUSES_NUMBER -> {
                    if (request.isEmpty()) {
                        send(exchange, 401, "{}");
                    } else {
                        judge(exchange, request.get());
                    }
                }
            }
        }
    }

    private void judge(HttpExchange exchange, Request request) throws IOException {
        String code = mood == SmsMood.REFUSES_NUMBER ? "RECIPIENT_REFUSED" : keep(request) ? "200" : "DUPLICATE";
        if (mood == SmsMood.SLOW) {
            stall();
            return;
        }
        Answer plain = new Answer(code.equals("200"), code, "", request.key(), "", "");
        send(exchange, code.equals("200") ? 200 : code.equals("DUPLICATE") ? 409 : 422,
                JSON.writeValueAsString(new Answer(plain.success(), plain.code(), plain.message(), plain.key(), plain.data(), door.sign(plain))));
    }

    private boolean keep(Request request) {
        synchronized (sent) {
            Map<String, String> fields = request.fields();
            return sent.putIfAbsent(request.key(), new Sent(request.key(), String.valueOf(fields.get("to")), String.valueOf(fields.get("text")),
                    clock.instant())) == null;
        }
    }

    private boolean isFresh(Request request) {
        return Math.abs(Instant.now().getEpochSecond() - Long.parseLong(request.timestamp())) <= CLOCKS_MAY_DIFFER && nonces.add(request.nonce());
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void stall() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
