package io.haochaping.lead;

import java.time.Instant;
import java.util.List;

import io.haochaping.casefile.CaseView;

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
@Table(name = "lead_file")
class StoredLead {

    @Id
    @Column(name = "lead_no")
    private String no;
    @Version
    private @Nullable Long version;
    private String caseNo;
    private String jurisdiction;
    private @Nullable String unitCode;
    private @Nullable String staffUnit;
    private @Nullable String staffNo;
    private @Nullable String subject;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable LeadFlag flag;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LeadState state = LeadState.OPENED;
    private String openedBy;
    private Instant openedAt;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] recipient;
    @Lob
    @Column(name = "lead_text", length = Length.LONG32)
    private byte[] text;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredLead() {
    }

    StoredLead(String no, CaseView view, @Nullable LeadFlag flag, String openedBy, Instant openedAt) {
        this.no = no;
        this.caseNo = view.caseNo();
        this.jurisdiction = view.jurisdiction();
        this.unitCode = view.unitCode();
        this.subject = view.subject();
        this.flag = flag;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
    }

    StoredLead about(RatedStaff.Rated rated) {
        staffUnit = rated.unitCode();
        staffNo = rated.staffNo();
        return this;
    }

    StoredLead saying(String to, String said, SealedNotes notes) {
        recipient = notes.seal(to, place("recipient"));
        text = notes.seal(said, place("text"));
        keyId = notes.keyId();
        return this;
    }

    void sealAnew(SealedNotes notes) {
        saying(notes.open(recipient, place("recipient")), notes.open(text, place("text")), notes);
    }

    void standsAt(LeadState now) {
        state = now;
    }

    boolean isOpenedBy(String account) {
        return openedBy.equals(account);
    }

    boolean isFlagged() {
        return flag != null;
    }

    String caseNo() {
        return caseNo;
    }

    String openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    String no() {
        return no;
    }

    Lead view(List<LeadStep> steps, SealedNotes notes) {
        return new Lead(no, caseNo, jurisdiction, unitCode, staffUnit, staffNo, subject, flag, state, openedBy, openedAt,
                notes.open(recipient, place("recipient")), notes.open(text, place("text")), steps);
    }

    private String place(String field) {
        return "lead_file|" + no + "|" + field;
    }
}
