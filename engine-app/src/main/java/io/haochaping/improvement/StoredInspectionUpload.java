package io.haochaping.improvement;

import java.time.Instant;
import java.time.LocalDate;

import io.haochaping.improvement.Inspections.Heading;
import io.haochaping.personaldata.Cipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/** A workbook between dry run and import. */
@Entity
@Table(name = "inspection_upload")
class StoredInspectionUpload {

    @Id
    private String id;
    private String person;
    private String jurisdiction;
    private String title;
    private String body;
    private LocalDate inspectedOn;
    private String fileName;
    private Instant uploadedAt;
    private Instant expiresAt;
    private @Nullable String reportId;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] sealedFile;
    private @Nullable String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredInspectionUpload() {
    }

    StoredInspectionUpload(String id, Heading heading, String person, String fileName, Instant uploadedAt, Instant expiresAt) {
        this.id = id;
        this.person = person;
        this.jurisdiction = heading.jurisdiction();
        this.title = heading.title();
        this.body = heading.body();
        this.inspectedOn = heading.inspectedOn();
        this.fileName = fileName;
        this.uploadedAt = uploadedAt;
        this.expiresAt = expiresAt;
    }

    StoredInspectionUpload holding(byte[] file, Cipher cipher) {
        sealedFile = cipher.encrypt(file, "inspection_upload|" + id);
        keyId = cipher.currentKeyId();
        return this;
    }

    void sealAnew(Cipher cipher) {
        if (sealedFile != null) {
            holding(file(cipher), cipher);
        }
    }

    /** @throws IllegalStateException once imported */
    byte[] file(Cipher cipher) {
        if (sealedFile == null) {
            throw new IllegalStateException("The workbook has been imported");
        }
        return cipher.decrypt(sealedFile, "inspection_upload|" + id);
    }

    void imported(String report) {
        reportId = report;
        sealedFile = null;
        keyId = null;
    }

    @Nullable String reportId() {
        return reportId;
    }

    String id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    Heading heading() {
        return new Heading(jurisdiction, title, body, inspectedOn);
    }
}
