package io.haochaping.exchange;

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import io.haochaping.connector.api.PlatformAnswer;
import io.haochaping.connector.api.PlatformMessage;
import io.haochaping.connector.api.SuperiorPlatform;
import io.haochaping.exchange.Queue.Taken;

/**
 * Sends what is due. An attempt is written down before it is made, and no transaction is open while a platform is asked. So a message is sent at
 * least once: a sender that dies after the platform took it, and before that was written down, leads to a second one with the same key.
 */
@Component
public class ExchangeRuns {

    private static final Logger log = LoggerFactory.getLogger(ExchangeRuns.class);
    private static final int AT_A_TIME = 20;

    private final Platforms platforms;
    private final Queue queue;
    private final Persons persons;

    ExchangeRuns(Platforms platforms, Queue queue, Persons persons) {
        this.platforms = platforms;
        this.queue = queue;
        this.persons = persons;
    }

    /**
     * May be called by several nodes at once; they share the work. A platform that does not answer is left alone until the next run.
     *
     * @return how many arrived
     */
    public int sendDue() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A platform must not hold up a transaction");
        }
        return platforms.all().stream().mapToInt(this::sendTo).sum();
    }

    /** Of each service one message at a time: the next one is due when this one has arrived. */
    private int sendTo(SuperiorPlatform platform) {
        int arrived = 0;
        List<Taken> taken = queue.take(platform.destination(), AT_A_TIME);
        while (!taken.isEmpty()) {
            for (int i = 0; i < taken.size(); i++) {
                PlatformAnswer answer = ask(platform, taken.get(i));
                settle(taken.get(i), answer);
                if (answer instanceof PlatformAnswer.Unavailable) {
                    queue.putBack(taken.subList(i + 1, taken.size()));
                    return arrived;
                }
                arrived += answer instanceof PlatformAnswer.Refused ? 0 : 1;
            }
            taken = queue.take(platform.destination(), AT_A_TIME);
        }
        return arrived;
    }

    /** Whatever fails must not stop the messages behind it; what the failure says may hold what was sent and is not logged. */
    private PlatformAnswer ask(SuperiorPlatform platform, Taken taken) {
        try {
            PlatformMessage plain = Payloads.read(taken.kind(), taken.plain());
            PlatformMessage message = platform.wantsPersons() ? persons.with(plain, taken, platform.destination()) : plain;
            PlatformAnswer answer = platform.send(taken.key(), message);
            return answer instanceof PlatformAnswer.Refused refused ? new PlatformAnswer.Refused(refused.code(), Redaction.of(refused.reason(), message)) : answer;
        } catch (RuntimeException unexpected) {
            log.warn("Message {} failed with {}", taken.key(), unexpected.getClass().getName());
            return new PlatformAnswer.Refused("unexpected", "");
        }
    }

    private void settle(Taken taken, PlatformAnswer answer) {
        if (answer instanceof PlatformAnswer.Refused refused) {
            log.warn("Message {} ({}) was refused: {}", taken.key(), taken.kind(), refused.code());
            queue.refused(taken, refused.code(), refused.reason());
        } else if (answer instanceof PlatformAnswer.Unavailable unavailable) {
            log.warn("Message {} ({}) did not arrive, attempt {}: {}", taken.key(), taken.kind(), taken.attempt(), unavailable.code());
            queue.failed(taken, unavailable.code());
        } else {
            queue.sent(taken);
        }
    }
}
