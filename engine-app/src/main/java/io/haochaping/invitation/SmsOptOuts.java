package io.haochaping.invitation;

import java.time.Clock;

import io.haochaping.personaldata.Cipher;
import org.springframework.stereotype.Component;

/** Numbers that want no invitations. They can be asked for and never read. */
@Component
class SmsOptOuts {

    private final StoredOptOuts optOuts;
    private final Cipher cipher;
    private final Clock clock;

    SmsOptOuts(StoredOptOuts optOuts, Cipher cipher, Clock clock) {
        this.optOuts = optOuts;
        this.cipher = cipher;
        this.clock = clock;
    }

    boolean contains(String phone) {
        return optOuts.existsById(hash(phone));
    }

    void add(String phone) {
        if (!contains(phone)) {
            optOuts.save(new SmsOptOut(hash(phone), clock.instant()));
        }
    }

    private String hash(String phone) {
        return cipher.keyedHash("sms-opt-out", phone);
    }
}
