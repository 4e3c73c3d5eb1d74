package io.haochaping.notification;

import java.util.List;

import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.Cipher;
import io.haochaping.personaldata.KeyRows;
import io.haochaping.personaldata.SealedRows;

/** Lets a rotation of the data key reach the addresses of reviewers. */
@Component
class SealedContacts implements SealedRows {

    private final StoredContacts contacts;
    private final Cipher cipher;

    SealedContacts(StoredContacts contacts, Cipher cipher) {
        this.contacts = contacts;
        this.cipher = cipher;
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public int reencrypt(int limit) {
        List<ReviewerContact> older = contacts.findByKeyIdNot(cipher.currentKeyId(), Limit.of(limit));
        older.forEach(contact -> contact.sealAnew(cipher));
        return older.size();
    }

    @Override
    public String kind() {
        return "contacts";
    }

    @Override
    @Transactional(readOnly = true)
    public List<KeyRows> rowsByKey() {
        return contacts.rowsByKey();
    }
}
