package io.haochaping.channel.receipt;

import java.util.Optional;

import io.haochaping.casefile.CaseView;
import io.haochaping.engine.Retries;
import io.haochaping.handling.CaseHandling;
import io.haochaping.identity.problem.Problem;
import io.haochaping.notification.MailState;
import io.haochaping.notification.ReviewerContacts;
import io.haochaping.objection.Objections;
import io.haochaping.review.RegisteredReview;
import io.haochaping.review.ReviewKind;
import io.haochaping.review.ReviewRegister;
import io.haochaping.review.Reviews;
import io.haochaping.review.Satisfaction;
import io.haochaping.voice.HandlingRating;
import io.haochaping.voice.ReviewerVoice;
import io.haochaping.voice.VoiceRights;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the holder of a receipt says, brought to those who take it. Each is one transaction; an unknown receipt is 404 for everything. */
@Component
class ReceiptVoice {

    private final Receipts receipts;
    private final ReviewerVoice voice;
    private final Reviews reviews;
    private final ReviewRegister register;
    private final CaseHandling handling;
    private final ReviewerContacts contacts;
    private final MailState mail;
    private final Objections objections;
    private final Retries retries;

    ReceiptVoice(Receipts receipts, ReviewerVoice voice, Reviews reviews, ReviewRegister register, CaseHandling handling,
            ReviewerContacts contacts, MailState mail, Objections objections, Retries retries) {
        this.receipts = receipts;
        this.voice = voice;
        this.reviews = reviews;
        this.register = register;
        this.handling = handling;
        this.contacts = contacts;
        this.mail = mail;
        this.objections = objections;
        this.retries = retries;
    }

    Offers offers(Receipts.Held held) {
        CaseView file = held.file();
        boolean subscribed = file != null && contacts.isSubscribed(file.reviewId());
        boolean mailable = file != null && !file.status().isEnded() && (mail.isConfigured() || mail.isSmsConfigured());
        boolean followedUp = reviews.followUpOf(held.review().id()).isPresent();
        return new Offers(file == null ? VoiceRights.NONE : voice.rightsOn(file.caseNo()), file == null ? null : voice.of(file.caseNo()),
                mayFollowUp(held.review()) && !followedUp, followedUp, mailable && !subscribed,
                mail.isSmsConfigured(), subscribed,
                file == null ? null : objection(file.caseNo()));
    }

    private @Nullable ReceiptObjection objection(String caseNo) {
        return objections.ofCase(caseNo).map(raised -> new ReceiptObjection(null, raised.state(), raised.refusalNote()))
                .or(() -> objections.mayObjectUntil(caseNo).map(day -> new ReceiptObjection(day, null, null))).orElse(null);
    }

    void object(String receipt, @Nullable String text) {
        String caseNo = caseNo(receipt);
        retries.inTransaction(() -> objections.raise(caseNo, text));
    }

    void rate(String receipt, @Nullable HandlingRating rating, @Nullable String text) {
        String caseNo = caseNo(receipt);
        retries.inTransaction(() -> voice.rate(caseNo, rating, text));
    }

    void markMistaken(String receipt, @Nullable String text) {
        String caseNo = caseNo(receipt);
        retries.inTransaction(() -> voice.markMistaken(caseNo, text));
    }

    void declineContact(String receipt) {
        String caseNo = caseNo(receipt);
        String reviewId = file(receipt).reviewId();
        retries.inTransaction(() -> {
            voice.declineContact(caseNo);
            contacts.unsubscribe(reviewId);
        });
    }

    void reportPressure(String receipt, @Nullable String text) {
        String caseNo = caseNo(receipt);
        retries.inTransaction(() -> voice.reportPressure(caseNo, text));
    }

    void followUp(String receipt, @Nullable Satisfaction satisfaction, @Nullable String comment) {
        RegisteredReview first = held(receipt).review();
        if (!mayFollowUp(first)) {
            throw Problem.conflict("follow-up-not-possible");
        }
        retries.inTransaction(() -> {
            RegisteredReview followUp = register.followUp(first, satisfaction, comment);
            handling.followedUp(followUp.id());
        });
    }

    /** Progress by e-mail or short message, with the consent that lies in giving the address or number. */
    void subscribe(String receipt, @Nullable String email) {
        String reviewId = file(receipt).reviewId();
        retries.inTransaction(() -> contacts.subscribe(reviewId, email == null ? "" : email));
    }

    void unsubscribe(String receipt) {
        String reviewId = file(receipt).reviewId();
        retries.inTransaction(() -> contacts.unsubscribe(reviewId));
    }

    private static boolean mayFollowUp(RegisteredReview review) {
        return review.kind() == ReviewKind.REVIEW && review.followUpOf() == null;
    }

    private String caseNo(String receipt) {
        return file(receipt).caseNo();
    }

    private CaseView file(String receipt) {
        return Optional.ofNullable(held(receipt).file()).orElseThrow(() -> Problem.conflict("nothing-handled"));
    }

    private Receipts.Held held(String receipt) {
        return receipts.locate(receipt).orElseThrow(() -> Problem.notFound("receipt-not-found"));
    }
}
