package io.haochaping.lead;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "lead_step")
class StoredLeadStep {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String leadNo;
    private int position;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private LeadStep.What what;
    private String actor;
    private Instant takenAt;
    @Lob
    @Column(length = Length.LONG32)
    private byte[] note;
    private String keyId;

    @SuppressWarnings("NullAway.Init")
    protected StoredLeadStep() {
    }

    StoredLeadStep(String leadNo, int position, LeadStep step, SealedNotes notes) {
        this.leadNo = leadNo;
        this.position = position;
        this.what = step.what();
        this.actor = step.actor();
        this.takenAt = step.at();
        seal(step.note(), notes);
    }

    private void seal(String said, SealedNotes notes) {
        note = notes.seal(said, place());
        keyId = notes.keyId();
    }

    void sealAnew(SealedNotes notes) {
        seal(notes.open(note, place()), notes);
    }

    LeadStep view(SealedNotes notes) {
        return new LeadStep(what, actor, takenAt, notes.open(note, place()));
    }

    private String place() {
        return "lead_step|" + leadNo + "|" + position;
    }
}
