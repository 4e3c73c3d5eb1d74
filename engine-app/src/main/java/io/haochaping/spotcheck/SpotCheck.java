package io.haochaping.spotcheck;

import java.time.Instant;

import io.haochaping.casefile.VisitOutcome;

import org.jspecify.annotations.Nullable;

/**
 * A spot check (抽查回访) of a closed case.
 *
 * @param no       {@code CC-}, the day, and a running number
 * @param sampleNo of the sample that drew the case; null when it was opened alone
 * @param recorded outcome of the visit on record when it was opened; null where none was
 * @param outcome  null while it is open
 * @param note     null in lists and while nothing was written
 */
public record SpotCheck(String no, String caseNo, String jurisdiction, @Nullable String unitCode, @Nullable String subject,
        @Nullable String sampleNo, @Nullable VisitOutcome recorded, String openedBy, Instant openedAt, @Nullable CheckOutcome outcome,
        @Nullable String doneBy, @Nullable Instant doneAt, @Nullable String note) {

    public boolean isOpen() {
        return outcome == null;
    }

    /** Notes may name people; they stay out of logs. */
    @Override
    public String toString() {
        return "SpotCheck[" + no + "]";
    }
}
