package io.haochaping.administration.sheet;

import java.time.Instant;

import io.haochaping.personaldata.Cipher;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded workbook with what its dry run found, and after the import the first passwords until somebody took them. All of it is encrypted and bound
 * to the row's person and the file's hash.
 */
@Entity
@Table(name = "sheet_import")
class StoredImport {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String person;
    private String fileName;
    private String sha256;
    private String keyId;
    private Instant uploadedAt;
    private Instant expiresAt;
    private @Nullable Instant importedAt;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] sealedFile;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] sealedReport;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] sealedPasswords;

    @SuppressWarnings("NullAway")
    protected StoredImport() {
    }

    @SuppressWarnings("NullAway")
    StoredImport(String person, String fileName, String sha256, Instant now, Instant expiresAt) {
        this.person = person;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.uploadedAt = now;
        this.expiresAt = expiresAt;
    }

    void seal(byte[] file, byte[] report, Cipher cipher) {
        keyId = cipher.currentKeyId();
        sealedFile = cipher.encrypt(file, context("file"));
        sealedReport = cipher.encrypt(report, context("report"));
    }

    /** The workbook is thrown away; the passwords stay for a while. */
    void imported(byte[] report, byte @Nullable [] passwords, Instant now, Instant until, Cipher cipher) {
        keyId = cipher.currentKeyId();
        sealedFile = null;
        sealedReport = cipher.encrypt(report, context("report"));
        sealedPasswords = passwords == null ? null : cipher.encrypt(passwords, context("passwords"));
        importedAt = now;
        expiresAt = until;
    }

    void sealAnew(Cipher cipher) {
        keyId = cipher.currentKeyId();
        sealedFile = anew(sealedFile, "file", cipher);
        sealedReport = cipher.encrypt(report(cipher), context("report"));
        sealedPasswords = anew(sealedPasswords, "passwords", cipher);
    }

    private byte @Nullable [] anew(byte @Nullable [] sealed, String part, Cipher cipher) {
        return sealed == null ? null : cipher.encrypt(cipher.decrypt(sealed, context(part)), context(part));
    }

    byte @Nullable [] file(Cipher cipher) {
        return sealedFile == null ? null : cipher.decrypt(sealedFile, context("file"));
    }

    byte[] report(Cipher cipher) {
        return cipher.decrypt(sealedReport, context("report"));
    }

    /** Once. */
    byte @Nullable [] takePasswords(Cipher cipher) {
        byte[] plain = sealedPasswords == null ? null : cipher.decrypt(sealedPasswords, context("passwords"));
        sealedPasswords = null;
        return plain;
    }

    private String context(String part) {
        return String.join("|", "sheet_import", part, person, sha256);
    }

    String id() {
        return String.valueOf(id);
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

    @Nullable Instant importedAt() {
        return importedAt;
    }

    boolean hasPasswords() {
        return sealedPasswords != null;
    }
}
