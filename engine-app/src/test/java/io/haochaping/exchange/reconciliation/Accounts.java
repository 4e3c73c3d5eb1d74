package io.haochaping.exchange.reconciliation;

import java.time.Clock;
import java.util.List;

import org.springframework.context.ApplicationContext;

import io.haochaping.connector.api.PlatformLedger;
import io.haochaping.exchange.Exchange;

/** Compares with a platform that is not set up, and tells what was found. */
public final class Accounts {

    private final ApplicationContext application;
    private final PlatformLedger ledger;

    public Accounts(PlatformLedger ledger, ApplicationContext application) {
        this.ledger = ledger;
        this.application = application;
    }

    public void compare() {
        new Reconciling(List.of(ledger), application.getBean(Exchange.class), application.getBean(Books.class), application.getBean(Clock.class)).compareLastDays();
    }

    /** Type and key of each open difference. */
    public List<String> differences() {
        return open().stream().map(it -> it.type() + " " + it.messageKey()).toList();
    }

    /** Of the days on which something was sent: whether both sides agree. */
    public List<Boolean> agreements() {
        return application.getBean(ReconciliationDesk.class).lastDays().stream().filter(it -> it.destination().equals(ledger.destination()) && !it.isEmpty())
                .map(it -> it.ours().equals(it.theirs())).toList();
    }

    public void sendAgain(String key) {
        application.getBean(ReconciliationDesk.class).sendAgain(open().stream().filter(it -> it.messageKey().equals(key)).findFirst().orElseThrow().id(), "admin");
    }

    public int sendAllAgain() {
        return application.getBean(ReconciliationDesk.class).sendAllAgain(ledger.destination(), "admin");
    }

    private List<Difference> open() {
        return application.getBean(Differences.class).findAll().stream().filter(it -> it.destination().equals(ledger.destination()) && it.isOpen())
                .toList();
    }
}
