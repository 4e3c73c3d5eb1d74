package io.haochaping.notification;

import java.time.Clock;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.personaldata.Cipher;

@Component
@Transactional
class StoredReviewerContacts implements ReviewerContacts {

    private final StoredContacts contacts;
    private final StoredNotices notices;
    private final ApplicationEventPublisher events;
    private final Cipher cipher;
    private final Clock clock;

    StoredReviewerContacts(StoredContacts contacts, StoredNotices notices, ApplicationEventPublisher events, Cipher cipher, Clock clock) {
        this.contacts = contacts;
        this.notices = notices;
        this.events = events;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    public void subscribe(String reviewId, String email) {
        String address = MailAddress.required(email);
        Optional<ReviewerContact> known = contacts.findById(reviewId);
        if (known.filter(contact -> contact.email(cipher).equals(address)).isEmpty()) {
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

    /** For the sender of mails only. */
    @Transactional(readOnly = true)
    public Optional<String> email(String reviewId) {
        return contacts.findById(reviewId).map(contact -> contact.email(cipher));
    }
}
