package io.haochaping.extension;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import io.haochaping.casefile.CaseView;
import io.haochaping.extension.ExtensionRequest.Decision;
import io.haochaping.personaldata.Cipher;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A request for more time with its texts, all under one key. */
@Entity
@Table(name = "extension_request")
class StoredExtension {

    @Id
    @Column(name = "extension_no")
    private String no;
    @Version
    private @Nullable Long version;
    private String caseNo;
    private String jurisdiction;
    private @Nullable String unitCode;
    private @Nullable String subject;
    private LocalDate oldDate;
    private LocalDate newDate;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ExtensionState state = ExtensionState.ENDORSING;
    private boolean undecided = true;
    private String requestedBy;
    private Instant requestedAt;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] reason;
    private @Nullable String endorsedBy;
    private @Nullable Instant endorsedAt;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] endorsementNote;
    private @Nullable String approvedBy;
    private @Nullable Instant approvedAt;
    @Lob
    @Column(length = Length.LONG32)
    private byte @Nullable [] approvalNote;
    private @Nullable Instant endedAt;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredExtension() {
    }

    StoredExtension(String no, CaseView view, LocalDate oldDate, LocalDate newDate, String by, Instant at) {
        this.no = no;
        this.oldDate = oldDate;
        this.newDate = newDate;
        caseNo = view.caseNo();
        jurisdiction = view.jurisdiction();
        unitCode = view.unitCode();
        subject = view.subject();
        requestedBy = by;
        requestedAt = at;
    }

    StoredExtension saying(String text, Cipher cipher) {
        reason = seal(text, "reason", cipher);
        keyId = cipher.currentKeyId();
        return this;
    }

    void endorse(boolean agreed, @Nullable String note, String by, Instant at, Cipher cipher) {
        sealAnew(cipher);
        endorsedBy = by;
        endorsedAt = at;
        endorsementNote = sealOrNull(note, "endorsement", cipher);
        to(agreed ? ExtensionState.APPROVING : ExtensionState.REFUSED);
    }

    /** Approved, it stays open until the process has moved the limit. */
    void approve(boolean agreed, @Nullable String note, String by, Instant at, Cipher cipher) {
        sealAnew(cipher);
        approvedBy = by;
        approvedAt = at;
        approvalNote = sealOrNull(note, "approval", cipher);
        to(agreed ? ExtensionState.APPROVING : ExtensionState.REFUSED);
    }

    void granted() {
        to(ExtensionState.GRANTED);
    }

    void end(ExtensionState how, Instant at) {
        to(how);
        endedAt = at;
    }

    void movedTo(@Nullable String unit) {
        unitCode = unit;
    }

    private void to(ExtensionState next) {
        state = next;
        undecided = next.isOpen();
    }

    void sealAnew(Cipher cipher) {
        reason = seal(open(reason, "reason", cipher), "reason", cipher);
        endorsementNote = sealOrNull(openOrNull(endorsementNote, "endorsement", cipher), "endorsement", cipher);
        approvalNote = sealOrNull(openOrNull(approvalNote, "approval", cipher), "approval", cipher);
        keyId = cipher.currentKeyId();
    }

    private byte[] seal(String plain, String field, Cipher cipher) {
        return cipher.encrypt(plain.getBytes(StandardCharsets.UTF_8), place(field));
    }

    private byte @Nullable [] sealOrNull(@Nullable String plain, String field, Cipher cipher) {
        return plain == null ? null : seal(plain, field, cipher);
    }

    private String open(byte[] sealed, String field, Cipher cipher) {
        return new String(cipher.decrypt(sealed, place(field)), StandardCharsets.UTF_8);
    }

    private @Nullable String openOrNull(byte @Nullable [] sealed, String field, Cipher cipher) {
        return sealed == null ? null : open(sealed, field, cipher);
    }

    private String place(String field) {
        return "extension_request|" + no + "|" + field;
    }

    String caseNo() {
        return caseNo;
    }

    @Nullable String unitCode() {
        return unitCode;
    }

    LocalDate newDate() {
        return newDate;
    }

    String requestedBy() {
        return requestedBy;
    }

    @Nullable String endorsedBy() {
        return endorsedBy;
    }

    @Nullable String approvedBy() {
        return approvedBy;
    }

    boolean isOpen() {
        return undecided;
    }

    String no() {
        return no;
    }

    /** Without texts, which need a key to read. */
    ExtensionRequest view() {
        return view(null, null, null);
    }

    ExtensionRequest view(Cipher cipher) {
        return view(open(reason, "reason", cipher), openOrNull(endorsementNote, "endorsement", cipher),
                openOrNull(approvalNote, "approval", cipher));
    }

    private ExtensionRequest view(@Nullable String why, @Nullable String first, @Nullable String second) {
        boolean refused = state == ExtensionState.REFUSED;
        return new ExtensionRequest(no, caseNo, jurisdiction, unitCode, subject, oldDate, newDate, state, requestedBy, requestedAt, why,
                endorsedBy == null || endorsedAt == null ? null : new Decision(endorsedBy, endorsedAt, !refused || approvedBy != null, first),
                approvedBy == null || approvedAt == null ? null : new Decision(approvedBy, approvedAt, !refused, second), endedAt);
    }
}
