package io.haochaping.evaluator.wire;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import io.haochaping.evaluator.DeviceLogins;
import io.haochaping.evaluator.DeviceShutOut;
import io.haochaping.evaluator.Visit;
import io.haochaping.evaluator.VisitChanged;
import io.haochaping.evaluator.Visits;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The devices that are connected to this node. What is in hand is a state in the database, not a message on its way: it is sent when it changes here, after
 * each login, and with the next heartbeat where it changed on another node. Nothing can be lost and nothing shown twice.
 */
@Component
class Lines {

    private final Map<String, Line> lines = new ConcurrentHashMap<>();
    private final Visits visits;
    private final DeviceLogins logins;

    Lines(Visits visits, DeviceLogins logins) {
        this.visits = visits;
        this.logins = logins;
    }

    /** The newest line of a device is its line. */
    void open(Line line) {
        Line before = lines.put(line.device(), line);
        if (before != null) {
            before.close(Line.REPLACED);
        }
        tell(line, true);
    }

    void closed(Line line) {
        if (line.isWelcome()) {
            lines.remove(line.device(), line);
        }
    }

    /** Looks whether the device is still welcome and has in hand what it shows. */
    void refresh(Line line) {
        Optional<DeviceLogins.Standing> standing = logins.standing(line.device(), line.owner().generation());
        if (standing.isEmpty()) {
            line.close(Line.SHUT_OUT);
        } else if (line.isNews(standing.get().visit())) {
            tell(line, true);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(VisitChanged change) {
        @Nullable Line line = lines.get(change.device());
        if (line != null) {
            tell(line, false);
        }
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(DeviceShutOut shutOut) {
        @Nullable Line line = lines.remove(shutOut.device());
        if (line != null) {
            line.close(Line.SHUT_OUT);
        }
    }

    private void tell(Line line, boolean anyway) {
        var visit = visits.inHand(line.device());
        if (line.isNews(visit.map(Visit::id).orElse(null)) || anyway) {
            line.send(visit.<Outgoing>map(Outgoing.InHand::of).orElseGet(Outgoing.Idle::new));
        }
    }
}
