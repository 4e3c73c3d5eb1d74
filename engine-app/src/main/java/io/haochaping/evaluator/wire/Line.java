package io.haochaping.evaluator.wire;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

import io.github.bucket4j.Bucket;
import io.haochaping.evaluator.DeviceLogins.Welcomed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.SessionLimitExceededException;

/** One connection. Messages of a device come one after the other; anybody may send to it. */
final class Line {

    static final CloseStatus MALFORMED = new CloseStatus(4400, "malformed");
    static final CloseStatus LOGIN_REFUSED = new CloseStatus(4401, "login refused");
    static final CloseStatus SHUT_OUT = new CloseStatus(4403, "shut out");
    static final CloseStatus REPLACED = new CloseStatus(4409, "replaced");
    static final CloseStatus TOO_FAST = new CloseStatus(4429, "too fast");

    private static final Logger log = LoggerFactory.getLogger(Line.class);
    private static final int SEND_MILLIS = 5000;
    private static final int WAITING_BYTES = 256 * 1024;
    private static final int BURST = 40;
    private static final int EACH_SECOND = 10;

    private final WebSocketSession session;
    private final String base;
    private final Bucket pace = Bucket.builder().addLimit(limit -> limit.capacity(BURST).refillGreedy(EACH_SECOND, Duration.ofSeconds(1))).build();
    private final AtomicReference<@Nullable String> shown = new AtomicReference<>();
    private volatile @Nullable Welcomed welcomed;

    /** @param base address under which citizens reach the application */
    Line(WebSocketSession session, String base) {
        this.session = new ConcurrentWebSocketSessionDecorator(session, SEND_MILLIS, WAITING_BYTES);
        this.base = base;
    }

    boolean isWelcome() {
        return welcomed != null;
    }

    void welcome(Welcomed device) {
        welcomed = device;
    }

    /** Whose line it is, once it is welcome. */
    Welcomed owner() {
        return Objects.requireNonNull(welcomed);
    }

    String device() {
        return owner().device().id();
    }

    String address(String path) {
        return base + path;
    }

    boolean isTooFast() {
        return !pace.tryConsume(1);
    }

    /** Whether this visit (null: none) is not what was last sent; from now on it is. */
    boolean isNews(@Nullable String visit) {
        String now = visit == null ? "" : visit;
        return !now.equals(shown.getAndSet(now));
    }

    void send(Outgoing message) {
        try {
            session.sendMessage(new TextMessage(Json.write(message)));
        } catch (IOException | IllegalStateException | SessionLimitExceededException gone) {
            log.debug("A device is gone: {}", gone.getClass().getSimpleName());
        }
    }

    void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException | IllegalStateException gone) {
            log.debug("A device was gone: {}", gone.getClass().getSimpleName());
        }
    }
}
