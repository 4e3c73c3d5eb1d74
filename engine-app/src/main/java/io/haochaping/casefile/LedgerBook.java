package io.haochaping.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import org.springframework.stereotype.Component;

/** Opens and closes entries of the ledger (台账) within the change of a case. */
@Component
class LedgerBook {

    private final Ledger ledger;
    private final CaseEvents events;
    private final Clock clock;

    LedgerBook(Ledger ledger, CaseEvents events, Clock clock) {
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    void open(CaseFile file, LocalDate planned, String actor) {
        ledger.save(new LedgerEntry(file, planned, clock.instant()));
        events.record(file.caseNo(), CaseEventType.LEDGER_OPENED, actor, Map.of("plannedDate", planned));
    }

    /** The day that was agreed on has moved. */
    void planFor(String caseNo, LocalDate day) {
        ledger.findByCaseNoAndClosedAtIsNull(caseNo).forEach(entry -> entry.planFor(day));
    }

    void close(String caseNo, String actor) {
        for (LedgerEntry entry : ledger.findByCaseNoAndClosedAtIsNull(caseNo)) {
            LocalDate today = LocalDate.now(clock);
            entry.close(clock.instant(), today);
            boolean onTime = !today.isAfter(entry.plannedDate());
            events.record(caseNo, CaseEventType.LEDGER_CLOSED, actor, Map.of("plannedDate", entry.plannedDate(), "onTime", onTime));
        }
    }
}
