package io.haochaping.connector.platform.fake;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import io.haochaping.connector.platform.Answer;
import io.haochaping.connector.platform.hmac.HmacSignature;
import io.haochaping.connector.platform.sm.SmParty;

/** A small HTTP server on 127.0.0.1 that stands for a superior platform. Its rules are simulated. */
public final class FakePlatform implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final long CLOCKS_MAY_DIFFER = 300;

    private final Door door;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Ledger ledger;
    private final Shelf shelf = new Shelf();
    private final Set<String> nonces = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> verdicts = new ConcurrentHashMap<>();
    private volatile Clock clock = Clock.systemUTC();
    private volatile Mood mood = Mood.HONEST;

    private FakePlatform(int port, Door door, Ledger ledger) {
        this.door = door;
        this.ledger = ledger;
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException occupied) {
            throw new IllegalStateException(occupied);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** Speaks the profile {@code hmac}. @param port 0: any free one */
    public static FakePlatform hmac(int port, String appId, String secret) {
        return new FakePlatform(port, new HmacDoor(new HmacSignature(appId, secret)), new Ledger());
    }

    /** Speaks the profile {@code sm}. @param platform its own private key, and the public key of the only caller */
    public static FakePlatform sm(int port, String appId, SmParty platform) {
        return new FakePlatform(port, new SmDoor(appId, platform), new Ledger());
    }

    /** Keeps its ledger over restarts. */
    static FakePlatform remembering(Door door, LedgerFile file) {
        return new FakePlatform(0, door, new Ledger(file));
    }

    /** Shows a page to people, beside what it says to machines. */
    void show(FakePage page) {
        server.createContext(FakePage.PATH, page::answer);
    }

    /** Its address, for the settings of the profile. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it took, in order. */
    public List<Entry> ledger() {
        return ledger.entries();
    }

    /** How often it judged what how, whether the answer arrived or not: path and status, such as {@code /rating 409} for a review that it had. */
    public Map<String, Integer> verdicts() {
        return new TreeMap<>(verdicts);
    }

    /**
     * Somebody gives a rating here.
     *
     * @param at     when the platform takes it in, by its clock; earlier than that of others: it appears behind its neighbours
     * @param fields with the codes of the wire
     */
    public void rate(String id, Instant at, Map<String, String> fields) {
        shelf.put("/rating", id, at, fields);
    }

    /** A service is recorded here. */
    public void serve(String id, Instant at, Map<String, String> fields) {
        shelf.put("/service", id, at, fields);
    }

    /** Lists an entry with this for its time. */
    public void mistime(String id, String time) {
        shelf.mistime(id, time);
    }

    /** Publishes a catalogue of norms. @param norms with the field names of the wire */
    public void publish(String version, List<Map<String, String>> norms) {
        shelf.publish(version, norms);
    }

    /** Forgets what it took, and says so when asked. */
    public void lose(String key) {
        ledger.lose(key);
    }

    /** Sets the clock by which it takes in and lists; signatures are of the machine's. */
    public void goBy(Clock other) {
        clock = other;
    }

    public void become(Mood other) {
        mood = other;
    }

    Mood mood() {
        return mood;
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
            switch (mood) {
                case HONEST, REPEATS, GAPS, REORDERS, REPLAYS -> send(exchange, judge(exchange, body));
                case FAILS -> send(exchange, new Verdict(500, "{}"));
                case STALLS -> stall();
                case STALLS_HALFWAY, CLOSES_HALFWAY -> breakOff(exchange, judge(exchange, body));
                case LIES -> send(exchange, new Verdict(200, "{\"success\":false,\"code\":\"-1\",\"message\":\"系统繁忙\"}"));
                case FORGES -> send(exchange, new Verdict(200, "{\"success\":true,\"code\":\"200\",\"message\":\"\",\"key\":\"\",\"sign\":\"00\"}"));
                case CHATS -> send(exchange, new Verdict(200, "<html>维护中</html>"));
            }
        }
    }

    private record Verdict(int status, String body) {
    }

    private Verdict judge(HttpExchange exchange, byte[] body) throws IOException {
        Verdict verdict = verdict(exchange, body);
        verdicts.merge(exchange.getRequestURI().getPath() + " " + verdict.status(), 1, Integer::sum);
        return verdict;
    }

    private Verdict verdict(HttpExchange exchange, byte[] body) throws IOException {
        Optional<Request> request = door.open(exchange.getRequestURI().getPath(), exchange.getRequestHeaders(), body);
        if (request.isEmpty() || !isFresh(request.get())) {
            return new Verdict(401, "{}");
        }
        boolean isQuestion = Statement.isAsked(request.get()) || shelf.isAsked(request.get());
        if (mood == Mood.REPLAYS) {
            Request other = request.get().under(UUID.randomUUID().toString());
            return isQuestion ? told(other) : signed(200, "200", other, "");
        }
        return isQuestion ? told(request.get()) : taken(request.get());
    }

    private Verdict taken(Request request) throws IOException {
        Optional<String> refused = ledger.take(request, shelf::holds, clock.instant());
        return signed(refused.map(code -> code.equals("DUPLICATE") ? 409 : 422).orElse(200), refused.orElse("200"), request, "");
    }

    private Verdict told(Request request) throws IOException {
        Optional<Map<String, ?>> told = Statement.isAsked(request) ? Optional.of(Statement.tell(ledger.entries(), request))
                : shelf.tell(request, mood, clock.instant());
        return told.isEmpty() ? signed(422, "NOT_FOUND", request, "") : signed(200, "200", request, door.data(request, JSON.writeValueAsBytes(told.get())));
    }

    private Verdict signed(int status, String code, Request request, String data) throws IOException {
        Answer plain = new Answer(status == 200, code, "", request.key(), data, "");
        return new Verdict(status, JSON.writeValueAsString(plain.signed(door.sign(plain))));
    }

    private boolean isFresh(Request request) {
        long age = Instant.now().getEpochSecond() - Long.parseLong(request.timestamp());
        return Math.abs(age) <= CLOCKS_MAY_DIFFER && nonces.add(request.nonce());
    }

    private static void send(HttpExchange exchange, Verdict verdict) throws IOException {
        byte[] bytes = verdict.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(verdict.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    private void breakOff(HttpExchange exchange, Verdict verdict) throws IOException {
        byte[] bytes = verdict.body().getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(verdict.status(), bytes.length);
        exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
        exchange.getResponseBody().flush();
        if (mood == Mood.STALLS_HALFWAY) {
            stall();
        }
    }

    private void stall() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
