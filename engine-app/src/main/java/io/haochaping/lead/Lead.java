package io.haochaping.lead;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A lead (线索), for supervisors.
 *
 * @param no        {@code XS-}, the day, and a running number
 * @param unitCode  unit in charge of the case when the lead was opened; null while there was none
 * @param staffUnit unit in which {@code staffNo} counts
 * @param staffNo   number of the rated person of the case, where known
 * @param subject   name of the 事项
 * @param recipient the department for which it is meant, as the opener wrote it
 * @param steps     what was recorded since, oldest first; empty in lists
 */
public record Lead(String no, String caseNo, String jurisdiction, @Nullable String unitCode, @Nullable String staffUnit, @Nullable String staffNo,
        @Nullable String subject, @Nullable LeadFlag flag, LeadState state, String openedBy, Instant openedAt, String recipient, String text,
        List<LeadStep> steps) {

    public Lead {
        steps = List.copyOf(steps);
    }

    /** Confirmed and of a kind for which somebody is held accountable. */
    public boolean isForAccountability() {
        return flag != null && (state == LeadState.CONFIRMED || state == LeadState.ACCOUNTED);
    }

    /** Nothing of it belongs into a log. */
    @Override
    public String toString() {
        return "Lead[" + no + "]";
    }
}
