package io.haochaping.evaluator.wire;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;

import io.haochaping.channel.Channel;
import io.haochaping.channel.Channels;
import io.haochaping.evaluator.DeviceLogins;
import io.haochaping.evaluator.EvaluatorSettings;
import io.haochaping.evaluator.Visits;
import io.haochaping.identity.problem.Problem;
import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Unit;
import jakarta.websocket.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Reads what devices say and answers. Whoever has not logged in after a few seconds, or falls silent, is cut off. */
@Component
class DeviceSocket extends TextWebSocketHandler {

    /** Set by the handshake. */
    static final String BASE = DeviceSocket.class.getName() + ".base";

    private static final Logger log = LoggerFactory.getLogger(DeviceSocket.class);
    private static final String LINE = DeviceSocket.class.getName() + ".line";
    private static final int LONGEST_MESSAGE = 16 * 1024;
    private static final long LOGIN_MILLIS = 10_000;
    private static final long MISSED = 3;

    private final DeviceLogins logins;
    private final Lines lines;
    private final Visits visits;
    private final Results results;
    private final Channels channels;
    private final Organisation organisation;
    private final EvaluatorSettings settings;
    private final Clock clock;

    DeviceSocket(DeviceLogins logins, Lines lines, Visits visits, Results results, Channels channels, Organisation organisation,
            EvaluatorSettings settings, Clock clock) {
        this.logins = logins;
        this.lines = lines;
        this.visits = visits;
        this.results = results;
        this.channels = channels;
        this.organisation = organisation;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        session.setTextMessageSizeLimit(LONGEST_MESSAGE);
        bearSilence(session, LOGIN_MILLIS);
        session.getAttributes().put(LINE, new Line(session, String.valueOf(session.getAttributes().get(BASE))));
    }

    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage text) {
        Line line = line(session);
        Optional<Incoming> message = Json.read(text.getPayload());
        if (line.isTooFast()) {
            line.close(Line.TOO_FAST);
        } else if (message.isEmpty() || line.isWelcome() == message.get() instanceof Incoming.Hello) {
            line.close(Line.MALFORMED);
        } else {
            try {
                answer(session, line, message.get());
            } catch (DataAccessException | TransactionException broken) {
                log.info("A device was cut off and will come back: {}", broken.getClass().getSimpleName());
                line.close(CloseStatus.SERVICE_RESTARTED);
            }
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
        if (session.getAttributes().get(LINE) instanceof Line line) {
            lines.closed(line);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable broken) {
        log.debug("A line broke: {}", broken.getClass().getSimpleName());
    }

    private void answer(WebSocketSession session, Line line, Incoming message) {
        if (message instanceof Incoming.Hello hello) {
            welcome(session, line, hello);
        } else if (message instanceof Incoming.Heartbeat) {
            line.send(new Outgoing.Heartbeat(now()));
            lines.refresh(line);
        } else if (message instanceof Incoming.Shown shown) {
            visits.shown(line.device(), shown.visit());
        } else if (message instanceof Incoming.Left left) {
            visits.left(line.device(), left.visit());
        } else if (message instanceof Incoming.Result result) {
            line.send(results.take(line, result));
        }
    }

    private void welcome(WebSocketSession session, Line line, Incoming.Hello hello) {
        try {
            DeviceLogins.Welcomed welcomed = logins.logIn(hello.device(), hello.timestamp(), hello.nonce(), hello.signature());
            bearSilence(session, settings.heartbeat() * 1000L * MISSED);
            line.welcome(welcomed);
            line.send(new Outgoing.Welcome(welcomed.device().id(), welcomed.device().name(), unit(welcomed.unitCode()), welcomed.windowNo(), now(),
                    settings.heartbeat(), channels.find(welcomed.device().channelId()).map(Channel::reasonRequired).orElse(true)));
            lines.open(line);
        } catch (Problem refused) {
            line.send(new Outgoing.Refused(refused.code(), Instant.now().getEpochSecond()));
            line.close(Line.LOGIN_REFUSED);
        }
    }

    private String unit(String code) {
        return organisation.unit(code).map(Unit::name).orElse(code);
    }

    private String now() {
        return OffsetDateTime.now(clock).toString();
    }

    private static Line line(WebSocketSession session) {
        return (Line) session.getAttributes().get(LINE);
    }

    private static void bearSilence(WebSocketSession session, long millis) {
        if (session instanceof NativeWebSocketSession ours) {
            Optional.ofNullable(ours.getNativeSession(Session.class)).ifPresent(line -> line.setMaxIdleTimeout(millis));
        }
    }
}
