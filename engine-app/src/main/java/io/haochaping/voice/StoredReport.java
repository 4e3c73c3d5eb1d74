package io.haochaping.voice;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.Length;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "pressure_report")
class StoredReport {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    @Version
    private @Nullable Long version;
    private String caseNo;
    private Instant reportedAt;
    @Lob
    @Column(name = "report_text", length = Length.LONG32)
    private byte @Nullable [] text;
    private boolean settled;
    private @Nullable String closedBy;
    private @Nullable Instant closedAt;
    @Lob
    private byte @Nullable [] outcome;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredReport() {
    }

    StoredReport(String caseNo, String text, Instant at, SealedWords words) {
        this.caseNo = caseNo;
        this.reportedAt = at;
        this.text = words.seal(text, place("text"));
        this.keyId = words.keyId();
    }

    void close(String found, String by, Instant at, SealedWords words) {
        sealAnew(words);
        outcome = words.seal(found, place("outcome"));
        closedBy = by;
        closedAt = at;
        settled = true;
    }

    boolean isClosed() {
        return settled;
    }

    void sealAnew(SealedWords words) {
        text = words.seal(words.open(text, place("text")), place("text"));
        outcome = words.seal(words.open(outcome, place("outcome")), place("outcome"));
        keyId = words.keyId();
    }

    @Nullable String id() {
        return id;
    }

    PressureReport view(SealedWords words) {
        return new PressureReport(String.valueOf(id), caseNo, String.valueOf(words.open(text, place("text"))), reportedAt, closedBy, closedAt,
                words.open(outcome, place("outcome")));
    }

    private String place(String field) {
        return "pressure_report|" + caseNo + "|" + reportedAt.getEpochSecond() + "|" + field;
    }
}
