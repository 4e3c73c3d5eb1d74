package io.haochaping.paper;

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

/** An uploaded sheet with what became of it, until it expires; file and report are encrypted. */
@Entity
@Table(name = "paper_import")
class StoredPaperImport {

    /** How far it got. */
    enum State {
        CHECKED, RUNNING, DONE
    }

    @Id
    private String id;
    private String person;
    private String jurisdiction;
    private String fileName;
    private Instant uploadedAt;
    private Instant expiresAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private State state;
    private int rowsInAll;
    private int rowsDone;
    private int accepted;
    private int repeated;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] sealedFile;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] sealedReport;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredPaperImport() {
    }

    @SuppressWarnings("NullAway.Init")
    StoredPaperImport(String id, String person, String jurisdiction, String fileName, Instant uploadedAt, Instant expiresAt) {
        this.id = id;
        this.person = person;
        this.jurisdiction = jurisdiction;
        this.fileName = fileName;
        this.uploadedAt = uploadedAt;
        this.expiresAt = expiresAt;
        state = State.CHECKED;
    }

    void seal(byte[] file, byte[] report, Cipher cipher) {
        sealedFile = cipher.encrypt(file, context("file"));
        sealedReport = cipher.encrypt(report, context("report"));
        keyId = cipher.currentKeyId();
    }

    void start(int rows) {
        state = State.RUNNING;
        rowsInAll = rows;
    }

    /** @param before how many rows were done when the work began; somebody else's work is not counted twice */
    boolean progress(int before, PaperTally tally, byte[] report, Cipher cipher) {
        if (state != State.RUNNING || rowsDone != before) {
            return false;
        }
        rowsDone += tally.rows();
        accepted += tally.accepted();
        repeated += tally.repeated();
        seal(file(cipher), report, cipher);
        if (rowsDone >= rowsInAll) {
            state = State.DONE;
        }
        return true;
    }

    byte[] file(Cipher cipher) {
        return cipher.decrypt(sealedFile, context("file"));
    }

    byte[] report(Cipher cipher) {
        return cipher.decrypt(sealedReport, context("report"));
    }

    private String context(String part) {
        return "paper_import|" + part + "|" + id;
    }

    PaperImport view(PaperReport report) {
        return new PaperImport(id, person, jurisdiction, fileName, uploadedAt, expiresAt, state, rowsInAll, rowsDone, accepted, repeated, report);
    }

    State state() {
        return state;
    }
}
