package io.haochaping.casefile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import io.haochaping.personaldata.Cipher;

/** A piece of evidence. Its name may name people just as its content does, so both are encrypted. */
@Entity
@Table(name = "case_evidence")
class StoredEvidence {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String caseNo;
    private long position;
    @Lob
    private byte[] sealedName;
    private String mediaType;
    private long sizeBytes;
    private String sha256;
    private String actor;
    private Instant addedAt;
    @Lob
    private byte[] sealedContent;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredEvidence() {
    }

    StoredEvidence(String caseNo, long position, String actor, Instant at, EvidenceFile file, Cipher cipher) {
        this.caseNo = caseNo;
        this.position = position;
        this.actor = actor;
        addedAt = at;
        mediaType = file.mediaType();
        sizeBytes = file.content().length;
        sha256 = file.sha256();
        seal(file.name().getBytes(StandardCharsets.UTF_8), file.content(), cipher);
    }

    private void seal(byte[] name, byte[] content, Cipher cipher) {
        keyId = cipher.currentKeyId();
        sealedName = cipher.encrypt(name, context("name", caseNo, sha256));
        sealedContent = cipher.encrypt(content, context("content", caseNo, sha256));
    }

    private static String context(String part, String caseNo, String sha256) {
        return String.join("|", "case_evidence", part, caseNo, sha256);
    }

    void sealAnew(Cipher cipher) {
        seal(cipher.decrypt(sealedName, context("name", caseNo, sha256)), content(cipher), cipher);
    }

    byte[] content(Cipher cipher) {
        return cipher.decrypt(sealedContent, context("content", caseNo, sha256));
    }

    boolean belongsTo(String otherCase) {
        return caseNo.equals(otherCase);
    }

    Row row() {
        return new Row(Objects.requireNonNull(id), caseNo, sealedName, mediaType, sizeBytes, sha256, actor, addedAt);
    }

    /** All but the content, for lists. */
    record Row(String id, String caseNo, byte[] sealedName, String mediaType, long size, String sha256, String actor, Instant at) {

        EvidenceStore.Evidence opened(Cipher cipher) {
            byte[] name = cipher.decrypt(sealedName, context("name", caseNo, sha256));
            return new EvidenceStore.Evidence(id, caseNo, new String(name, StandardCharsets.UTF_8), mediaType, size, sha256, actor, at);
        }
    }
}
