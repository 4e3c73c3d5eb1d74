package io.haochaping.exchange;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.Cipher;

/** Takes messages in the transaction of what they tell: both are committed, or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Outbox {

    private final StoredMessages messages;
    private final Cipher cipher;
    private final Clock clock;

    Outbox(StoredMessages messages, Cipher cipher, Clock clock) {
        this.messages = messages;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public boolean has(String destination, String occasion) {
        return messages.existsByDestinationAndOccasion(destination, occasion);
    }

    /** Nothing is written for an occasion that was told before. */
    public void tell(String destination, Draft draft) {
        if (!has(destination, draft.occasion())) {
            messages.save(new OutboxMessage(destination, draft, Payloads.write(draft.message()), cipher, clock.instant()));
        }
    }
}
