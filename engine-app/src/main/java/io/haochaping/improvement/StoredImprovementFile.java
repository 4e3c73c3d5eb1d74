package io.haochaping.improvement;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import io.haochaping.casefile.FileCheck.Checked;
import io.haochaping.improvement.ImprovementFiles.MatterFile;
import io.haochaping.personaldata.Cipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A file that shows what was carried out. Its name may name people just as its content does, so both are encrypted. */
@Entity
@Table(name = "improvement_file")
class StoredImprovementFile {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String improvementNo;
    private String actor;
    private Instant addedAt;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] sealedName;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] sealedContent;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredImprovementFile() {
    }

    StoredImprovementFile(String improvementNo, String actor, Instant addedAt, Checked file, Cipher cipher) {
        this.improvementNo = improvementNo;
        this.actor = actor;
        this.addedAt = addedAt;
        mediaType = file.mediaType();
        sizeBytes = file.content().length;
        sha256 = file.sha256();
        seal(file.name().getBytes(StandardCharsets.UTF_8), file.content(), cipher);
    }

    private void seal(byte[] name, byte[] content, Cipher cipher) {
        keyId = cipher.currentKeyId();
        sealedName = cipher.encrypt(name, context("name", improvementNo, sha256));
        sealedContent = cipher.encrypt(content, context("content", improvementNo, sha256));
    }

    private static String context(String part, String no, String sha256) {
        return String.join("|", "improvement_file", part, no, sha256);
    }

    void sealAnew(Cipher cipher) {
        seal(cipher.decrypt(sealedName, context("name", improvementNo, sha256)), content(cipher), cipher);
    }

    byte[] content(Cipher cipher) {
        return cipher.decrypt(sealedContent, context("content", improvementNo, sha256));
    }

    boolean belongsTo(String no) {
        return improvementNo.equals(no);
    }

    Row row() {
        return new Row(String.valueOf(id), improvementNo, sealedName, mediaType, sizeBytes, sha256, actor, addedAt);
    }

    /** All but the content, for lists. */
    record Row(String id, String no, byte[] sealedName, String mediaType, long size, String sha256, String actor, Instant at) {

        MatterFile opened(Cipher cipher) {
            byte[] name = cipher.decrypt(sealedName, context("name", no, sha256));
            return new MatterFile(id, new String(name, StandardCharsets.UTF_8), mediaType, size, sha256, actor, at);
        }
    }
}
