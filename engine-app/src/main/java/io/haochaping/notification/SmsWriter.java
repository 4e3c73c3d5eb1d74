package io.haochaping.notification;

import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.connector.api.OutgoingSms.Message;
import io.haochaping.notification.ServedPersons.Reach;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;

/** Writes the short message of a notice: the body of its template in one line. Number and link exist here only, between the tables and the gateway. */
@Component
class SmsWriter {

    private final Composer composer;
    private final StoredReviewerContacts contacts;
    private final ObjectProvider<ServedPersons> served;
    private final Reviews reviews;
    private final ServerState server;
    private final MailSettings settings;

    SmsWriter(Composer composer, StoredReviewerContacts contacts, ObjectProvider<ServedPersons> served, Reviews reviews, ServerState server,
            MailSettings settings) {
        this.composer = composer;
        this.contacts = contacts;
        this.served = served;
        this.reviews = reviews;
        this.server = server;
        this.settings = settings;
    }

    /** Empty where there is no number any more, or nothing left to tell. */
    @Transactional
    public Optional<Message> write(NoticeView notice) {
        String reviewId = notice.reviewId();
        return (reviewId == null ? reach(notice) : reviewer(reviewId)).filter(to -> ContactAddress.isMobile(to.phone()))
                .map(to -> new Message(notice.id(), to.phone(), text(notice, to.link())));
    }

    private Optional<Reach> reviewer(String reviewId) {
        return contacts.address(reviewId).map(phone -> new Reach(phone,
                server.baseUrl() + "/receipt/" + reviews.find(reviewId).map(RegisteredReview::receipt).orElseThrow()));
    }

    private Optional<Reach> reach(NoticeView notice) {
        String service = notice.facts().get(ServedPersons.SERVICE);
        ServedPersons persons = served.getIfAvailable();
        return service == null || persons == null ? Optional.empty() : persons.reach(service, notice.id());
    }

    private String text(NoticeView notice, String link) {
        return composer.compose(notice.kind(), notice.facts(), settings.locale(), link).body().replaceAll("\\s*\\n\\s*", " ").strip();
    }
}
