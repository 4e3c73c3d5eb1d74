package io.haochaping.notification;

import java.time.Clock;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.connector.api.OutgoingSms;
import io.haochaping.personaldata.Cipher;

@Component
@Transactional
class StoredReviewerContacts implements ReviewerContacts {

    private final StoredContacts contacts;
    private final StoredNotices notices;
    private final ApplicationEventPublisher events;
    private final ObjectProvider<OutgoingSms> gateway;
    private final Cipher cipher;
    private final Clock clock;

    StoredReviewerContacts(StoredContacts contacts, StoredNotices notices, ApplicationEventPublisher events,
            ObjectProvider<OutgoingSms> gateway, Cipher cipher, Clock clock) {
        this.contacts = contacts;
        this.notices = notices;
        this.events = events;
        this.gateway = gateway;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public void subscribe(String reviewId, String given) {
        String address = ContactAddress.required(given, gateway.getIfAvailable() != null);
        Optional<ReviewerContact> known = contacts.findById(reviewId);
        if (known.filter(contact -> contact.address(cipher).equals(address)).isEmpty()) {
            known.ifPresentOrElse(contact -> contact.become(address, cipher, clock.instant()),
                    () -> contacts.save(new ReviewerContact(reviewId, address, cipher, clock.instant())));
            events.publishEvent(new ReviewerSubscribed(reviewId));
        }
    }

    @Override
    public void unsubscribe(String reviewId) {
        contacts.findById(reviewId).ifPresent(contacts::delete);
        notices.findByReviewIdAndNextAttemptAtIsNotNull(reviewId).forEach(notice -> notice.giveUp(NoticeError.NO_ADDRESS));
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isSubscribed(String reviewId) {
        return contacts.existsById(reviewId);
    }

    /** For the senders only. */
    @Transactional(readOnly = true)
    public Optional<String> address(String reviewId) {
        return contacts.findById(reviewId).map(contact -> contact.address(cipher));
    }
}
