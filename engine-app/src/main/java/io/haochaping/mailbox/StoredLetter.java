package io.haochaping.mailbox;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That a letter was looked at, and what became of it. Knows neither sender nor text; both are keyed hashes. */
@Entity
@Table(name = "mailbox_letter")
class StoredLetter implements Persistable<String> {

    /** What became of a letter. */
    enum Outcome {
        REGISTERED,
        /** A machine wrote it. */
        AUTOMATIC,
        /** One too many of its sender that day. */
        TOO_MANY,
        /** It says nothing. */
        EMPTY
    }

    @Id
    private String letterHash;
    private String senderHash;
    private Instant readAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Outcome outcome;
    private @Nullable String improvementNo;

    @SuppressWarnings("NullAway.Init")
    protected StoredLetter() {
    }

    StoredLetter(String letterHash, String senderHash, Instant readAt, Outcome outcome, @Nullable String improvementNo) {
        this.letterHash = letterHash;
        this.senderHash = senderHash;
        this.readAt = readAt;
        this.outcome = outcome;
        this.improvementNo = improvementNo;
    }

    @Override
    public String getId() {
        return letterHash;
    }

    /** Rows are only ever added: a second one of the same letter must fail. */
    @Override
    public boolean isNew() {
        return true;
    }
}
