package io.haochaping.exchange.reconciliation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

import io.haochaping.connector.api.PlatformLedger;
import io.haochaping.connector.api.PlatformLedger.Kind;
import io.haochaping.connector.api.PlatformLedger.Received;
import io.haochaping.connector.api.PlatformLedger.Total;
import io.haochaping.connector.api.PullFailure;
import io.haochaping.exchange.Exchange;
import io.haochaping.exchange.MessageState;

/**
 * Compares, day by day, what arrived by our account with what the platform received by its own. Counts and sums first; single messages only where those
 * differ. Around midnight the two clocks may put a message on different days: what the platform has on the day before or behind is not missing.
 */
@Component
public class Reconciling {

    static final int DAYS = 7;
    private static final Logger log = LoggerFactory.getLogger(Reconciling.class);
    private static final int MOST_PAGES = 10_000;

    private final List<PlatformLedger> ledgers;
    private final Exchange exchange;
    private final Books books;
    private final Clock clock;

    @Autowired
    Reconciling(ObjectProvider<PlatformLedger> ledgers, Exchange exchange, Books books, Clock clock) {
        this(ledgers.orderedStream().toList(), exchange, books, clock);
    }

    Reconciling(List<PlatformLedger> ledgers, Exchange exchange, Books books, Clock clock) {
        this.ledgers = ledgers;
        this.exchange = exchange;
        this.books = books;
        this.clock = clock;
    }

    /** The last seven whole days of every destination. A platform that does not tell is asked again the next time. */
    public void compareLastDays() {
        LocalDate today = LocalDate.now(clock);
        for (PlatformLedger ledger : ledgers) {
            try {
                for (LocalDate day = today.minusDays(DAYS); day.isBefore(today); day = day.plusDays(1)) {
                    compare(ledger, day);
                }
            } catch (PullFailure failure) {
                log.warn("{} does not tell what it received: {}", ledger.destination(), failure.code());
            } catch (RuntimeException unexpected) {
                log.error("The comparison with {} failed with {}", ledger.destination(), unexpected.getClass().getName());
            }
        }
    }

    private void compare(PlatformLedger ledger, LocalDate day) {
        Map<String, Kind> ours = ours(ledger.destination(), day);
        Map<Kind, Total> ourTotals = totals(ours);
        Map<Kind, Total> theirTotals = ledger.totals(day).stream().filter(total -> total.count() > 0).collect(Collectors.toMap(Total::kind, Function.identity()));
        List<Found> found = ourTotals.equals(theirTotals) ? List.of() : differences(ledger, day, ours);
        books.note(ledger.destination(), day, ourTotals, theirTotals, found);
    }

    private Map<String, Kind> ours(String destination, LocalDate day) {
        return exchange.arrived(destination, day.atStartOfDay(clock.getZone()).toInstant(), day.plusDays(1).atStartOfDay(clock.getZone()).toInstant())
                .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, it -> Kind.valueOf(it.getValue().name())));
    }

    private static Map<Kind, Total> totals(Map<String, Kind> messages) {
        Map<Kind, Total> totals = new HashMap<>();
        messages.forEach((key, kind) -> totals.merge(kind, new Total(kind, 1, PlatformLedger.summand(key)),
                (one, other) -> new Total(kind, one.count() + other.count(), one.sum() + other.sum())));
        return totals;
    }

    private List<Found> differences(PlatformLedger ledger, LocalDate day, Map<String, Kind> ours) {
        Map<String, Kind> theirs = received(ledger, day);
        Map<String, Kind> near = new HashMap<>(received(ledger, day.minusDays(1)));
        near.putAll(received(ledger, day.plusDays(1)));
        near.putAll(theirs);
        List<Found> found = new ArrayList<>();
        ours.forEach((key, kind) -> {
            if (!kind.equals(near.get(key))) {
                found.add(new Found(key, kind, near.containsKey(key) ? DifferenceType.OTHER_KIND : DifferenceType.MISSING));
            }
        });
        theirs.keySet().removeAll(ours.keySet());
        found.addAll(unexpected(theirs));
        return found;
    }

    private Collection<Found> unexpected(Map<String, Kind> theirs) {
        Map<String, MessageState> states = theirs.isEmpty() ? Map.of() : exchange.states(theirs.keySet());
        List<Found> found = new ArrayList<>();
        theirs.forEach((key, kind) -> {
            if (!states.containsKey(key)) {
                found.add(new Found(key, kind, DifferenceType.UNKNOWN));
            } else if (states.get(key) == MessageState.DEAD) {
                found.add(new Found(key, kind, DifferenceType.UNNOTED));
            }
        });
        return found;
    }

    private static Map<String, Kind> received(PlatformLedger ledger, LocalDate day) {
        Map<String, Kind> received = new HashMap<>();
        String next = null;
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            PlatformLedger.Page page = ledger.received(day, next);
            page.messages().forEach((Received message) -> received.put(message.key(), message.kind()));
            next = page.next();
            if (next == null) {
                return received;
            }
        }
        throw new PullFailure("endless-list", false);
    }
}
