package io.haochaping.journal;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;

import org.hibernate.Length;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

@Entity
@Immutable
@Table(name = "journal_entry")
class StoredChange {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long seq;
    private Instant changedAt;
    private String actor;
    private String subject;
    private String subjectId;
    @Lob
    @Column(length = Length.LONG32)
    private String fieldsBefore;
    @Lob
    @Column(length = Length.LONG32)
    private String fieldsAfter;

    @SuppressWarnings("NullAway.Init")
    protected StoredChange() {
    }

    StoredChange(Instant changedAt, String actor, String subject, String subjectId, String fieldsBefore, String fieldsAfter) {
        this.changedAt = changedAt;
        this.actor = actor;
        this.subject = subject;
        this.subjectId = subjectId;
        this.fieldsBefore = fieldsBefore;
        this.fieldsAfter = fieldsAfter;
    }

    Change view(FieldsColumn fields) {
        return new Change(seq == null ? 0 : seq, changedAt, actor, subject, subjectId, fields.read(fieldsBefore), fields.read(fieldsAfter));
    }
}
