package io.haochaping.appeal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import io.haochaping.personaldata.Cipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One text of an appeal, encrypted; written once. */
@Entity
@Table(name = "appeal_text")
class StoredAppealText {

    enum Part {
        GROUNDS, NOTE, RECHECK_GROUNDS, RECHECK_NOTE
    }

    /** Number of the appeal and part. */
    @Id
    private String id;
    private String appealNo;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private Part part;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] sealed;
    private String keyId;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredAppealText() {
    }

    @SuppressWarnings("NullAway.Init")
    StoredAppealText(String appealNo, Part part, String text, Instant at, Cipher cipher) {
        this.id = appealNo + ":" + part;
        this.appealNo = appealNo;
        this.part = part;
        this.writtenAt = at;
        seal(text, cipher);
    }

    private void seal(String text, Cipher cipher) {
        sealed = cipher.encrypt(text.getBytes(StandardCharsets.UTF_8), context());
        keyId = cipher.currentKeyId();
    }

    private String context() {
        return "appeal_text|" + id;
    }

    Part part() {
        return part;
    }

    String text(Cipher cipher) {
        return new String(cipher.decrypt(sealed, context()), StandardCharsets.UTF_8);
    }

    void sealAnew(Cipher cipher) {
        seal(text(cipher), cipher);
    }
}
