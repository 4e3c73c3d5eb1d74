package io.haochaping.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.haochaping.connector.api.PlatformMessage.Filing;
import io.haochaping.connector.api.PlatformMessage.Service;
import io.haochaping.connector.platform.JsonLedger;
import io.haochaping.connector.platform.fake.Entry;
import io.haochaping.connector.platform.fake.Mood;
import io.haochaping.exchange.reconciliation.Accounts;
import io.haochaping.identity.problem.Problem;

/** What the platform lost, or has though nobody noted it, is found and can be sent again, on either database. */
abstract class ReconciliationCases extends ExchangeScene {

    private Accounts accounts;

    @BeforeEach
    void openTheBooks() {
        accounts = new Accounts(new JsonLedger(platform), context);
    }

    @Test
    void agreesWhereEverythingArrived() {
        sendYesterday();
        accounts.compare();

        assertThat(accounts.agreements()).containsExactly(true);
        assertThat(accounts.differences()).isEmpty();
    }

    @Test
    void findsWhatIsMissingSendsItAgainUnderItsKeyAndIsContent() {
        sendYesterday();
        List<String> lost = fake.ledger().stream().filter(entry -> "U".equals(entry.fields().get("flag"))).map(Entry::key).toList();
        lost.forEach(fake::lose);
        accounts.compare();
        assertThat(accounts.agreements()).containsExactly(false);
        assertThat(accounts.differences()).containsExactlyInAnyOrderElementsOf(lost.stream().map(key -> "MISSING " + key).toList());

        accounts.sendAgain(lost.get(0));
        assertThatThrownBy(() -> accounts.sendAgain(lost.get(0))).isInstanceOf(Problem.class).hasMessageContaining("exchange-difference-settled");
        assertThat(accounts.sendAllAgain()).isEqualTo(1);
        fake.goBy(clock);
        runs.sendDue();
        accounts.compare();
        assertThat(fake.ledger()).extracting(Entry::key).containsAll(lost);
        assertThat(accounts.differences()).isEmpty();
        assertThat(accounts.agreements()).containsExactly(true);
    }

    @Test
    void noticesTheSameNumberOfOtherMessages() {
        sendYesterday();
        String lost = fake.ledger().get(fake.ledger().size() - 1).key();
        fake.lose(lost);
        String stranger = UUID.randomUUID().toString();
        platform.send(stranger, new Service("P-" + stranger, 1, false, null, null, null, null, null, null, null, null));
        accounts.compare();

        assertThat(accounts.agreements()).containsExactly(false);
        assertThat(accounts.differences()).containsExactlyInAnyOrder("MISSING " + lost, "UNKNOWN " + stranger);
        assertThatThrownBy(() -> accounts.sendAgain(stranger)).hasMessageContaining("exchange-difference-settled");
    }

    @Test
    void findsWhatArrivedThoughItWasGivenUp() {
        sendYesterday();
        String key = fake.ledger().get(0).key();
        jdbc.sql("update exchange_message set state = 'DEAD', sent_at = null where message_key = ?").param(key).update();
        accounts.compare();
        assertThat(accounts.differences()).containsExactly("UNNOTED " + key);

        accounts.sendAgain(key);
        assertThat(runs.sendDue()).as("a duplicate there").isEqualTo(1);
        assertThat(exchange.states(List.of(key))).isEqualTo(Map.of(key, MessageState.SENT));
        accounts.compare();
        assertThat(accounts.differences()).isEmpty();
    }

    @Test
    void takesNeighbouringDaysOfTwoClocksForNoDifference() {
        sendYesterday();
        jdbc.sql("update exchange_message set sent_at = ? where destination = ?").params(Timestamp.from(yesterday().minus(Duration.ofDays(1))), destination).update();
        accounts.compare();

        assertThat(accounts.agreements()).containsExactly(false, false);
        assertThat(accounts.differences()).isEmpty();
    }

    @Test
    void asksAgainWhereThePlatformDoesNotTell() {
        sendYesterday();
        fake.become(Mood.FORGES);
        accounts.compare();
        assertThat(accounts.agreements()).isEmpty();
        fake.become(Mood.HONEST);
        accounts.compare();

        assertThat(accounts.agreements()).containsExactly(true);
    }

    @Test
    void sendsNothingAgainThatIsOnItsWay() {
        inTransaction(() -> outbox.tell(destination, new Draft(MessageKind.FILING, "event:1", new Filing("P-1", 1, "BA-1", clock.instant(), null), null, null)));
        String waiting = keys().iterator().next();

        assertThatThrownBy(() -> exchange.sendAgain(waiting, "admin")).hasMessageContaining("exchange-message-not-dead");
    }

    /** Two services and a correction of each, by both clocks. */
    private void sendYesterday() {
        fake.goBy(Clock.fixed(yesterday(), clock.getZone()));
        for (int i = 0; i < 2; i++) {
            tellOfAService();
        }
        runs.sendDue();
        jdbc.sql("update exchange_message set sent_at = ? where destination = ?").params(Timestamp.from(yesterday()), destination).update();
    }

    private Instant yesterday() {
        return clock.instant().minus(Duration.ofDays(1));
    }
}
