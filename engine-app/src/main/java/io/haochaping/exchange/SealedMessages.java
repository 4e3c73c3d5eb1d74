package io.haochaping.exchange;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;

/** Lets a rotation of the data key reach the outbox. */
@Component
class SealedMessages implements SealedRows {

    private final StoredMessages messages;
    private final Cipher cipher;

    SealedMessages(StoredMessages messages, Cipher cipher) {
        this.messages = messages;
        this.cipher = cipher;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<OutboxMessage> older = messages.findByKeyIdNot(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(message -> message.sealAnew(cipher));
        return older.size();
    }

    @Override
    public String kind() {
        return "exchange";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return messages.rowsByKey();
    }
}
