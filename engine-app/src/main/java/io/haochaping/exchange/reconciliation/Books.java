package io.haochaping.exchange.reconciliation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.connector.api.PlatformLedger.Kind;
import io.haochaping.connector.api.PlatformLedger.Total;

/** Keeps what a comparison of one day found; what it finds no more is resolved. */
@Component
class Books {

    private final Tallies tallies;
    private final Differences differences;
    private final Clock clock;

    Books(Tallies tallies, Differences differences, Clock clock) {
        this.tallies = tallies;
        this.differences = differences;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void note(String destination, LocalDate day, Map<Kind, Total> ours, Map<Kind, Total> theirs, List<Found> found) {
        Instant now = clock.instant();
        Map<Kind, Tally> known = tallies.findByDestinationAndTallyDay(destination, day).stream().collect(Collectors.toMap(Tally::kind, Function.identity()));
        Arrays.stream(Kind.values()).forEach(kind -> {
            Tally tally = known.getOrDefault(kind, new Tally(destination, day, kind));
            tally.compared(ours.getOrDefault(kind, none(kind)), theirs.getOrDefault(kind, none(kind)), now);
            tallies.save(tally);
        });
        Set<String> still = found.stream().map(Found::key).collect(Collectors.toSet());
        differences.findByDestinationAndTallyDayAndResolvedAtIsNull(destination, day).stream().filter(open -> !still.contains(open.messageKey()))
                .forEach(open -> open.resolved(now));
        found.forEach(it -> {
            Difference difference = differences.findByDestinationAndMessageKey(destination, it.key()).orElseGet(() -> new Difference(destination, it.key()));
            difference.found(day, it, now);
            differences.save(difference);
        });
    }

    static Total none(Kind kind) {
        return new Total(kind, 0, 0);
    }
}
