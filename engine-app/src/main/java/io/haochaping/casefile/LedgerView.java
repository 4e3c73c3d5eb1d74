package io.haochaping.casefile;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;

import io.haochaping.organisation.DataScope;

/** The ledger (台账) of complex problems, S1 二(三)1: who answers for each, until when, and whether it was put right on time. */
public interface LedgerView {

    /** The earliest planned date first. */
    Page<LedgerLine> list(LedgerQuery query, DataScope scope, Pageable page);

    /** How many entries stand so. */
    long count(LedgerState state, DataScope scope);

    enum LedgerState {
        /** Not put right yet, the planned date has not passed. */
        RUNNING,
        /** Not put right yet though the planned date has passed. */
        OVERDUE,
        CLOSED_IN_TIME,
        CLOSED_LATE,
        /** The review was excluded before anything was put right. */
        DROPPED
    }

    /** Null: whatever. The dates are planned dates, both inclusive. */
    record LedgerQuery(@Nullable LedgerState state, @Nullable String unitCode, @Nullable LocalDate from, @Nullable LocalDate to) {
    }

    /** @param owner account of the officer who found the problem complex */
    record LedgerLine(String caseNo, String jurisdiction, @Nullable String unitCode, @Nullable String subject, CaseStatus status,
            @Nullable String owner, Instant openedAt, LocalDate plannedDate, @Nullable Instant closedAt, LedgerState state) {
    }
}
