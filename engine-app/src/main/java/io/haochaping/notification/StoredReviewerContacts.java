package io.haochaping.notification;

import java.time.Clock;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.Cipher;

@Component
@Transactional
class StoredReviewerContacts implements ReviewerContacts {

    private final StoredContacts contacts;
    private final Cipher cipher;
    private final Clock clock;

    StoredReviewerContacts(StoredContacts contacts, Cipher cipher, Clock clock) {
        this.contacts = contacts;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public void subscribe(String reviewId, String email) {
        String address = MailAddress.required(email);
        contacts.findById(reviewId).ifPresentOrElse(known -> known.become(address, cipher, clock.instant()),
                () -> contacts.save(new ReviewerContact(reviewId, address, cipher, clock.instant())));
    }

    @Override
    public void unsubscribe(String reviewId) {
        contacts.findById(reviewId).ifPresent(contacts::delete);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSubscribed(String reviewId) {
        return contacts.existsById(reviewId);
    }

    /** For the sender of mails only. */
    @Transactional(readOnly = true)
    public Optional<String> email(String reviewId) {
        return contacts.findById(reviewId).map(contact -> contact.email(cipher));
    }
}
