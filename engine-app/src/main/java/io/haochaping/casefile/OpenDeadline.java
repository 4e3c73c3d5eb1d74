package io.haochaping.casefile;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import io.haochaping.deadline.DeadlineKind;
import io.haochaping.deadline.PolicyRef;

/**
 * A deadline that is neither met nor done with, and what it was planned from.
 *
 * @param plannedDate the day that was approved for a complex matter; only {@code RECTIFY} runs to it
 * @param extendedTo  the day to which the case was extended (延期); only {@code CLOSE} runs to it
 * @param remindedAt  when somebody was reminded, null where nobody was
 */
public record OpenDeadline(String caseNo, DeadlineKind kind, String jurisdiction, String policyKey, int policyVersion, @Nullable Track track,
        @Nullable LocalDate plannedDate, @Nullable LocalDate extendedTo, Instant anchor, Instant dueAt, boolean provisional, @Nullable Instant remindAt,
        @Nullable Instant remindedAt) {

    public PolicyRef policy() {
        return new PolicyRef(policyKey, policyVersion);
    }

    /** Whether it runs to a day that people agreed on, not to a number of days. */
    public boolean isAgreed() {
        return kind == DeadlineKind.RECTIFY && track == Track.COMPLEX && plannedDate != null
                || kind == DeadlineKind.CLOSE && extendedTo != null;
    }
}
