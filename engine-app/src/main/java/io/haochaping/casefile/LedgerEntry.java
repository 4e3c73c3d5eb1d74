package io.haochaping.casefile;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

import io.haochaping.casefile.LedgerView.LedgerState;

/** A complex problem in the ledger (台账): who answers for it, until when, and when it was put right; S1 二(三)1. */
@Entity
@Table(name = "case_ledger")
class LedgerEntry {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.TIME)
    private @Nullable String id;
    private String caseNo;
    private @Nullable String unitCode;
    private @Nullable String owner;
    private LocalDate plannedDate;
    private Instant openedAt;
    private @Nullable Instant closedAt;
    private @Nullable LocalDate closedOn;

    @SuppressWarnings("NullAway.Init")
    protected LedgerEntry() {
    }

    LedgerEntry(CaseFile file, LocalDate planned, Instant at) {
        caseNo = file.caseNo();
        unitCode = file.unitCode();
        owner = file.progress().verifiedBy();
        plannedDate = planned;
        openedAt = at;
    }

    void close(Instant at, LocalDate on) {
        closedAt = at;
        closedOn = on;
    }

    void planFor(LocalDate day) {
        plannedDate = day;
    }

    LedgerView.LedgerLine line(CaseView file, LocalDate today) {
        return new LedgerView.LedgerLine(caseNo, file.jurisdiction(), unitCode, file.subject(), file.status(), owner, openedAt, plannedDate, closedAt,
                state(file.status(), today));
    }

    private LedgerState state(CaseStatus status, LocalDate today) {
        if (closedOn != null) {
            return closedOn.isAfter(plannedDate) ? LedgerState.CLOSED_LATE : LedgerState.CLOSED_IN_TIME;
        }
        if (status.isEnded()) {
            return LedgerState.DROPPED;
        }
        return today.isAfter(plannedDate) ? LedgerState.OVERDUE : LedgerState.RUNNING;
    }

    LocalDate plannedDate() {
        return plannedDate;
    }
}
