package io.haochaping.exchange.reconciliation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.exchange.Exchange;
import io.haochaping.identity.problem.Problem;

/** The last days, the open differences, and what can be done about them. Who may is the caller's rule. */
@Component
@Transactional
class ReconciliationDesk {

    private static final int SIZE = 50;

    private final Tallies tallies;
    private final Differences differences;
    private final Exchange exchange;
    private final Clock clock;

    ReconciliationDesk(Tallies tallies, Differences differences, Exchange exchange, Clock clock) {
        this.tallies = tallies;
        this.differences = differences;
        this.exchange = exchange;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Tally> lastDays() {
        return tallies.findByTallyDayGreaterThanEqualOrderByDestinationAscTallyDayDescKindAsc(LocalDate.now(clock).minusDays(Reconciling.DAYS));
    }

    @Transactional(readOnly = true)
    public Page<Difference> open(int page) {
        return differences.findByResolvedAtIsNullOrderById(PageRequest.of(page, SIZE));
    }

    /** @throws Problem 404 {@code exchange-difference-not-found}; 409 {@code exchange-difference-settled} */
    public void sendAgain(long id, String actor) {
        Difference difference = differences.locked(id).orElseThrow(() -> Problem.notFound("exchange-difference-not-found"));
        if (!difference.canBeSentAgain()) {
            throw Problem.conflict("exchange-difference-settled");
        }
        exchange.sendAgain(difference.messageKey(), actor);
        difference.resent(clock.instant());
    }

    /** Everything of a destination that can be. @return how many */
    public int sendAllAgain(String destination, String actor) {
        List<Difference> all = differences.lockedOf(destination).stream().filter(Difference::canBeSentAgain).toList();
        all.forEach(difference -> {
            exchange.sendAgain(difference.messageKey(), actor);
            difference.resent(clock.instant());
        });
        return all.size();
    }
}
