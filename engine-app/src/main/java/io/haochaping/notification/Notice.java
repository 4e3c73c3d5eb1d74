package io.haochaping.notification;

import java.time.Instant;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One message to one person by one way. Holds codes and numbers only: words are put together when it is read or sent, the address and the
 * link of a reviewer are looked up when it is sent and never stored here.
 */
@Entity
@Table(name = "notice")
class Notice {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String dedupKey;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeKind kind;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeChannel channel;
    private @Nullable String account;
    private @Nullable String reviewId;
    @Lob
    @Column(length = Length.LONG32)
    @Convert(converter = FactsColumn.class)
    private Map<String, String> facts;
    private Instant createdAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private NoticeState state;
    private int attempts;
    private @Nullable Instant nextAttemptAt;
    private @Nullable Instant attemptedAt;
    private @Nullable Instant readAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable NoticeError error;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {
    }

    private Notice(String dedupKey, NoticeKind kind, NoticeChannel channel, Map<String, String> facts, Instant createdAt) {
        this.dedupKey = dedupKey;
        this.kind = kind;
        this.channel = channel;
        this.facts = Map.copyOf(facts);
        this.createdAt = createdAt;
        this.state = NoticeState.SENT;
    }

    static Notice inInbox(String dedupKey, NoticeKind kind, String account, Map<String, String> facts, Instant now) {
        Notice notice = new Notice(dedupKey, kind, NoticeChannel.INBOX, facts, now);
        notice.account = account;
        return notice;
    }

    /** @param notBefore when it may be sent at the earliest */
    static Notice byMail(String dedupKey, NoticeKind kind, @Nullable String account, @Nullable String reviewId, Map<String, String> facts, Instant now,
            Instant notBefore) {
        Notice notice = new Notice(dedupKey, kind, NoticeChannel.MAIL, facts, now);
        notice.account = account;
        notice.reviewId = reviewId;
        notice.await(notBefore);
        return notice;
    }

    /** To a reviewer, or with neither account nor review to the person whom the facts lead to. */
    static Notice bySms(String dedupKey, NoticeKind kind, @Nullable String reviewId, Map<String, String> facts, Instant now, Instant notBefore) {
        Notice notice = new Notice(dedupKey, kind, NoticeChannel.SMS, facts, now);
        notice.reviewId = reviewId;
        notice.await(notBefore);
        return notice;
    }

    private void await(Instant notBefore) {
        state = NoticeState.WAITING;
        nextAttemptAt = notBefore;
    }

    /** Counts the attempt before it is made: where the sender dies, the next one comes after its time has run out. @return number of the attempt */
    int take(Instant now, Instant lost) {
        state = NoticeState.SENDING;
        attemptedAt = now;
        nextAttemptAt = lost;
        return ++attempts;
    }

    boolean isBeingSent(int attempt) {
        return state == NoticeState.SENDING && attempts == attempt;
    }

    void sent() {
        end(NoticeState.SENT, null);
    }

    void failed(NoticeError why, Instant again) {
        state = NoticeState.FAILED;
        error = why;
        nextAttemptAt = again;
    }

    /** It was taken and not tried. */
    void putBack(Instant again) {
        attempts--;
        state = attempts == 0 ? NoticeState.WAITING : NoticeState.FAILED;
        nextAttemptAt = again;
    }

    void giveUp(NoticeError why) {
        end(NoticeState.GIVEN_UP, why);
    }

    private void end(NoticeState how, @Nullable NoticeError why) {
        state = how;
        error = why;
        nextAttemptAt = null;
    }

    boolean isResendable() {
        return channel.isSent() && (state == NoticeState.GIVEN_UP || state == NoticeState.FAILED);
    }

    void resend(Instant notBefore) {
        attempts = 0;
        await(notBefore);
    }

    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    NoticeView view() {
        return new NoticeView(String.valueOf(id), kind, channel, account, reviewId, facts, createdAt, state, attempts, attemptedAt, nextAttemptAt,
                readAt, error, isResendable());
    }

    int attempts() {
        return attempts;
    }
}
