package io.haochaping.objection;

import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import io.haochaping.casefile.CaseView;
import io.haochaping.objection.Objection.Decision;
import io.haochaping.personaldata.Cipher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** An objection with its texts, all under one key. */
@Entity
@Table(name = "objection")
class StoredObjection {

    @Id
    @Column(name = "objection_no")
    private String no;
    @Version
    private @Nullable Long version;
    private String caseNo;
    private String jurisdiction;
    private @Nullable String unitCode;
    private @Nullable String subject;
    private @Nullable String noticeNo;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ObjectionState state = ObjectionState.DECIDING;
    private boolean undecided = true;
    private Instant raisedAt;
    @Lob
    @Column(name = "objection_text", length = Length.LONG32)
    private byte[] text;
    private @Nullable String decidedBy;
    private @Nullable Instant decidedAt;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] decisionNote;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] confirmationNote;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredObjection() {
    }

    StoredObjection(String no, CaseView view, String text, Instant at, Cipher cipher) {
        this.no = no;
        caseNo = view.caseNo();
        jurisdiction = view.jurisdiction();
        unitCode = view.unitCode();
        subject = view.subject();
        noticeNo = view.noticeNo();
        raisedAt = at;
        this.text = seal(text, "text", cipher);
        keyId = cipher.currentKeyId();
    }

    void decide(boolean upheld, String note, String by, Instant at, Cipher cipher) {
        sealAnew(cipher);
        decidedBy = by;
        decidedAt = at;
        decisionNote = seal(note, "decision", cipher);
        to(upheld ? ObjectionState.CONFIRMING : ObjectionState.REFUSED);
    }

    /** Confirmed, it stays open until the process has revoked the exclusion. */
    void confirm(boolean confirmed, String note, String by, Instant at, Cipher cipher) {
        sealAnew(cipher);
        confirmedBy = by;
        confirmedAt = at;
        confirmationNote = seal(note, "confirmation", cipher);
        to(confirmed ? ObjectionState.CONFIRMING : ObjectionState.REFUSED);
    }

    void revoked() {
        to(ObjectionState.REVOKED);
    }

    private void to(ObjectionState next) {
        state = next;
        undecided = next.isOpen();
    }

    void sealAnew(Cipher cipher) {
        text = seal(open(text, "text", cipher), "text", cipher);
        decisionNote = decisionNote == null ? null : seal(open(decisionNote, "decision", cipher), "decision", cipher);
        confirmationNote = confirmationNote == null ? null : seal(open(confirmationNote, "confirmation", cipher), "confirmation", cipher);
        keyId = cipher.currentKeyId();
    }

    private byte[] seal(String plain, String field, Cipher cipher) {
        return cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8), place(field));
    }

    private String open(byte[] sealed, String field, Cipher cipher) {
        return new String(cipher.decrypt(sealed, place(field)), StandardCharsets.UTF_8);
    }

    private String place(String field) {
        return "objection|" + no + "|" + field;
    }

    String no() {
        return no;
    }

    String caseNo() {
        return caseNo;
    }

    ObjectionState state() {
        return state;
    }

    @Nullable String decidedBy() {
        return decidedBy;
    }

    @Nullable String confirmedBy() {
        return confirmedBy;
    }

    /** Without texts, which need a key to read. */
    Objection view() {
        return new Objection(no, caseNo, jurisdiction, unitCode, subject, noticeNo, state, raisedAt, null, decision(null), confirmation(null));
    }

    Objection view(Cipher cipher) {
        return new Objection(no, caseNo, jurisdiction, unitCode, subject, noticeNo, state, raisedAt, open(text, "text", cipher),
                decision(decisionNote == null ? null : open(decisionNote, "decision", cipher)),
                confirmation(confirmationNote == null ? null : open(confirmationNote, "confirmation", cipher)));
    }

    private @Nullable Decision decision(@Nullable String note) {
        return decidedBy == null || decidedAt == null ? null
                : new Decision(decidedBy, decidedAt, state != ObjectionState.REFUSED || confirmedBy != null, note);
    }

    private @Nullable Decision confirmation(@Nullable String note) {
        return confirmedBy == null || confirmedAt == null ? null
                : new Decision(confirmedBy, confirmedAt, state != ObjectionState.REFUSED, note);
    }
}
