package io.haochaping.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import io.haochaping.personaldata.Cipher;

/** A text that somebody wrote in a case, encrypted because free text may name people. Bound to case, place, writer and time. */
@Entity
@Table(name = "case_text")
class CaseText {

    /** What the text is. */
    enum Kind {
        NOTE, STATEMENT, ATTEMPT, ANSWER
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String caseNo;
    private long position;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Kind kind;
    private String belongsTo;
    private String field;
    private String actor;
    private Instant writtenAt;
    @Lob
    private byte[] sealed;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected CaseText() {
    }

    CaseText(Place place, long position, String actor, Instant at, String text, Cipher cipher) {
        caseNo = place.caseNo();
        kind = place.kind();
        belongsTo = place.belongsTo();
        field = place.field();
        this.position = position;
        this.actor = actor;
        writtenAt = at;
        seal(text, cipher);
    }

    private void seal(String text, Cipher cipher) {
        keyId = cipher.currentKeyId();
        sealed = cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), context());
    }

    private String context() {
        return String.join("|", "case_text", caseNo, kind.name(), belongsTo, field, actor, String.valueOf(writtenAt.getEpochSecond()));
    }

    String text(Cipher cipher) {
        return new String(cipher.decrypt(sealed, context()), StandardCharsets.UTF_8);
    }

    void sealAnew(Cipher cipher) {
        seal(text(cipher), cipher);
    }

    String id() {
        return Objects.requireNonNull(id);
    }

    String caseNo() {
        return caseNo;
    }

    String belongsTo() {
        return belongsTo;
    }

    String field() {
        return field;
    }

    String actor() {
        return actor;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    /**
     * Where a text stands.
     *
     * @param belongsTo task key of a note, id of an attempt, else empty
     * @param field     name of the input
     */
    record Place(String caseNo, Kind kind, String belongsTo, String field) {
    }
}
