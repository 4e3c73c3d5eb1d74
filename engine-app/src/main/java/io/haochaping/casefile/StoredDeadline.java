package io.haochaping.casefile;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.PlannedDeadline;

/** A deadline of a case; one row per kind, whatever loops happen, so that it reminds and is found overdue once. */
@Entity
@Table(name = "case_deadline")
class StoredDeadline {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    @Version
    private @Nullable Long version;
    private String caseNo;
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeadlineKind kind;
    private Instant anchoredAt;
    private LocalDate dueDate;
    private Instant dueAt;
    private boolean provisional;
    private boolean assumption;
    private @Nullable Instant remindAt;
    private @Nullable Instant metAt;
    private @Nullable Instant remindedAt;
    private @Nullable Instant overdueAt;

    @SuppressWarnings("NullAway.Init")
    protected StoredDeadline() {
    }

    StoredDeadline(String caseNo, Instant anchor, PlannedDeadline planned) {
        this.caseNo = caseNo;
        this.kind = planned.kind();
        startAnew(anchor, planned);
    }

    final void startAnew(Instant anchor, PlannedDeadline planned) {
        anchoredAt = anchor;
        metAt = null;
        moveTo(planned);
    }

    final void moveTo(PlannedDeadline planned) {
        dueDate = planned.dueDate();
        dueAt = planned.dueAt();
        provisional = planned.provisional();
        assumption = planned.assumption();
        remindAt = planned.remindAt();
    }

    /** @return false when it was met before */
    boolean meet(Instant at) {
        if (metAt != null) {
            return false;
        }
        metAt = at;
        return true;
    }

    void reopen() {
        metAt = null;
    }

    boolean remind(Instant at) {
        if (metAt != null || remindedAt != null) {
            return false;
        }
        remindedAt = at;
        return true;
    }

    boolean passUnmet(Instant at) {
        if (metAt != null || overdueAt != null) {
            return false;
        }
        overdueAt = at;
        return true;
    }

    boolean isOpen() {
        return metAt == null;
    }

    String caseNo() {
        return caseNo;
    }

    DeadlineKind kind() {
        return kind;
    }

    Instant anchor() {
        return anchoredAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    CaseDeadline view() {
        return new CaseDeadline(kind, anchoredAt, dueDate, dueAt, provisional, assumption, remindAt, metAt, remindedAt, overdueAt);
    }
}
