package io.haochaping.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import io.haochaping.exchange.DestinationView.Trouble;
import io.haochaping.personaldata.Cipher;

/** One message to one destination. What it says is sealed; whom it is about stands in the vault alone. */
@Entity
@Table(name = "exchange_message")
class OutboxMessage {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long seqNo;
    private String messageKey;
    private String destination;
    private String occasion;
    private String projectNo;
    private int serviceNumber;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MessageKind kind;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] payload;
    private @Nullable String vaultId;
    private @Nullable String reviewId;
    private String keyId;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private MessageState state;
    private int attempts;
    private Instant createdAt;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant attemptedAt;
    private @Nullable Instant sentAt;
    private @Nullable String error;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] answer;

    @SuppressWarnings("NullAway.Init")
    protected OutboxMessage() {
    }

    OutboxMessage(String destination, Draft draft, byte[] plain, Cipher cipher, Instant now) {
        messageKey = UUID.randomUUID().toString();
        this.destination = destination;
        occasion = draft.occasion();
        projectNo = draft.message().projectNo();
        serviceNumber = draft.message().serviceNumber();
        kind = draft.kind();
        vaultId = draft.vaultId();
        reviewId = draft.reviewId();
        payload = cipher.encrypt(plain, context("payload"));
        keyId = cipher.currentKeyId();
        state = MessageState.WAITING;
        createdAt = now;
        nextAttemptAt = now;
    }

    byte[] plain(Cipher cipher) {
        return cipher.decrypt(payload, context("payload"));
    }

    void sealAnew(Cipher cipher) {
        payload = cipher.encrypt(plain(cipher), context("payload"));
        answer = answer == null ? null : cipher.encrypt(cipher.decrypt(answer, context("answer")), context("answer"));
        keyId = cipher.currentKeyId();
    }

    /** Counts the attempt before it is made: where the sender dies, the next one comes after its time has run out. @return number of the attempt */
    int take(Instant now, Instant lost) {
        state = MessageState.SENDING;
        attemptedAt = now;
        nextAttemptAt = lost;
        return ++attempts;
    }

    boolean isBeingSent(int attempt) {
        return state == MessageState.SENDING && attempts == attempt;
    }

    void sent(Instant now) {
        state = MessageState.SENT;
        sentAt = now;
        nextAttemptAt = null;
        error = null;
        answer = null;
    }

    void failed(String why, Instant again) {
        state = MessageState.FAILED;
        error = why;
        nextAttemptAt = again;
    }

    /** @param words what the platform said, null where it said nothing */
    void die(String why, @Nullable String words, Cipher cipher) {
        state = MessageState.DEAD;
        error = why;
        nextAttemptAt = null;
        if (words != null && !words.isEmpty()) {
            sealAnew(cipher);
            answer = cipher.encrypt(words.getBytes(StandardCharsets.UTF_8), context("answer"));
        }
    }

    MessageState state() {
        return state;
    }

    /** It was taken and not tried. */
    void putBack(Instant again) {
        attempts--;
        state = attempts == 0 ? MessageState.WAITING : MessageState.FAILED;
        nextAttemptAt = again;
    }

    void resend(Instant now) {
        attempts = 0;
        state = MessageState.WAITING;
        sentAt = null;
        nextAttemptAt = now;
    }

    MessageView view(Cipher cipher) {
        String words = answer == null ? null : new String(cipher.decrypt(answer, context("answer")), StandardCharsets.UTF_8);
        return new MessageView(messageKey, destination, kind, projectNo, serviceNumber, state, attempts, createdAt, attemptedAt, nextAttemptAt, error, words);
    }

    /** What a sender met, as long as it is tried again. */
    Trouble trouble() {
        return new Trouble(String.valueOf(error), attempts, Objects.requireNonNull(attemptedAt), Objects.requireNonNull(nextAttemptAt));
    }

    int attempts() {
        return attempts;
    }

    String key() {
        return messageKey;
    }

    MessageKind kind() {
        return kind;
    }

    @Nullable String vaultId() {
        return vaultId;
    }

    @Nullable String reviewId() {
        return reviewId;
    }

    private String context(String column) {
        return "exchange_message:" + messageKey + ":" + column;
    }
}
