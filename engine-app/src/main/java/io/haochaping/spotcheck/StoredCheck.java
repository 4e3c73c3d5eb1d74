package io.haochaping.spotcheck;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import io.haochaping.casefile.CaseView;
import io.haochaping.casefile.VisitOutcome;
import io.haochaping.personaldata.Cipher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "spot_check")
class StoredCheck {

    @Id
    @Column(name = "check_no")
    private String no;
    @Version
    private @Nullable Long version;
    private String caseNo;
    private String jurisdiction;
    private @Nullable String unitCode;
    private @Nullable String subject;
    private @Nullable String sampleNo;
    /** The case while the check is open, null afterwards: unique, so that one is open on a case. */
    private @Nullable String openKey;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable VisitOutcome recorded;
    private String openedBy;
    private Instant openedAt;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable CheckOutcome outcome;
    private @Nullable String doneBy;
    private @Nullable Instant doneAt;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] note;
    private @Nullable String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredCheck() {
    }

    StoredCheck(String no, CaseView view, @Nullable String sampleNo, String openedBy, Instant openedAt) {
        this.no = no;
        this.caseNo = view.caseNo();
        this.openKey = view.caseNo();
        this.jurisdiction = view.jurisdiction();
        this.unitCode = view.unitCode();
        this.subject = view.subject();
        this.recorded = view.lastVisit();
        this.sampleNo = sampleNo;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    void done(CheckOutcome found, @Nullable String said, String by, Instant at, Cipher cipher) {
        outcome = found;
        doneBy = by;
        doneAt = at;
        openKey = null;
        seal(said, cipher);
    }

    private void seal(@Nullable String said, Cipher cipher) {
        if (said != null) {
            note = cipher.encrypt(said.getBytes(StandardCharsets.UTF_8), place());
            keyId = cipher.currentKeyId();
        }
    }

    void sealAnew(Cipher cipher) {
        seal(note(cipher), cipher);
    }

    private @Nullable String note(Cipher cipher) {
        return note == null ? null : new String(cipher.decrypt(note, place()), StandardCharsets.UTF_8);
    }

    private String place() {
        return "spot_check|" + no + "|note";
    }

    String no() {
        return no;
    }

    String caseNo() {
        return caseNo;
    }

    /** Without note, which needs a key to read. */
    SpotCheck view() {
        return view((String) null);
    }

    SpotCheck view(Cipher cipher) {
        return view(note(cipher));
    }

    private SpotCheck view(@Nullable String said) {
        return new SpotCheck(no, caseNo, jurisdiction, unitCode, subject, sampleNo, recorded, openedBy, openedAt, outcome, doneBy, doneAt, said);
    }
}
