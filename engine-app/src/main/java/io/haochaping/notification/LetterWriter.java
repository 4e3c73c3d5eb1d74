package io.haochaping.notification;

import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import io.haochaping.connector.api.OutgoingMail.Letter;
import io.haochaping.identity.Accounts;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.Reviews;

/** Writes the letter of a notice. Address and link exist here only, between the tables and the mail server. */
@Component
class LetterWriter {

    private final Composer composer;
    private final Accounts accounts;
    private final StoredReviewerContacts contacts;
    private final Reviews reviews;
    private final ServerState server;
    private final MailSettings settings;

    LetterWriter(Composer composer, Accounts accounts, StoredReviewerContacts contacts, Reviews reviews, ServerState server, MailSettings settings) {
        this.composer = composer;
        this.accounts = accounts;
        this.contacts = contacts;
        this.reviews = reviews;
        this.server = server;
        this.settings = settings;
    }

    /** Empty where there is no address any more. */
    @Transactional(readOnly = true)
    public Optional<Letter> write(NoticeView notice) {
        Optional<String> address = notice.account() != null ? accounts.email(notice.account()) : contacts.address(String.valueOf(notice.reviewId()));
        return address.filter(MailAddress::isValid).map(to -> letter(notice, to));
    }

    private Letter letter(NoticeView notice, String to) {
        NoticeText text = composer.compose(notice.kind(), notice.facts(), settings.locale(), server.baseUrl() + path(notice));
        return new Letter(notice.id(), to, text.subject(), text.body());
    }

    private String path(NoticeView notice) {
        return notice.reviewId() == null ? NoticePaths.of(notice)
                : "/receipt/" + reviews.find(notice.reviewId()).map(RegisteredReview::receipt).orElseThrow();
    }
}
