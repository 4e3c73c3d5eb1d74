package io.haochaping.voice;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "reviewer_reply")
class StoredReply {

    @Id
    private String caseNo;
    @Version
    private @Nullable Long version;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable HandlingRating rating;
    private @Nullable Instant ratedAt;
    @Lob
    private byte @Nullable [] ratingText;
    private @Nullable Instant mistakenAt;
    @Lob
    private byte @Nullable [] mistakenText;
    private @Nullable Instant declinedAt;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredReply() {
    }

    StoredReply(String caseNo, SealedWords words) {
        this.caseNo = caseNo;
        this.keyId = words.keyId();
    }

    void rate(HandlingRating given, @Nullable String text, Instant at, SealedWords words) {
        sealAnew(words);
        rating = given;
        ratedAt = at;
        ratingText = words.seal(text, place("rating"));
    }

    void markMistaken(@Nullable String text, Instant at, SealedWords words) {
        sealAnew(words);
        mistakenAt = at;
        mistakenText = words.seal(text, place("mistaken"));
    }

    /** @return false when it was declined before */
    boolean decline(Instant at) {
        if (declinedAt != null) {
            return false;
        }
        declinedAt = at;
        return true;
    }

    /** All texts of a row are under one key. */
    void sealAnew(SealedWords words) {
        String rated = words.open(ratingText, place("rating"));
        String mistaken = words.open(mistakenText, place("mistaken"));
        ratingText = words.seal(rated, place("rating"));
        mistakenText = words.seal(mistaken, place("mistaken"));
        keyId = words.keyId();
    }

    boolean isRated() {
        return rating != null;
    }

    boolean isMistaken() {
        return mistakenAt != null;
    }

    ReviewerReply view(SealedWords words) {
        return new ReviewerReply(caseNo, rating, words.open(ratingText, place("rating")), ratedAt, mistakenAt,
                words.open(mistakenText, place("mistaken")), declinedAt);
    }

    private String place(String field) {
        return "reviewer_reply|" + caseNo + "|" + field;
    }
}
