package io.haochaping.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import io.haochaping.pages.Badge;

/**
 * A case in a list.
 *
 * @param deadline the deadline that comes next, or the oldest one that was missed; null when none is open
 * @param counts   how often it was returned and sent back, where it was
 */
record CaseRow(String caseNo, String subject, String kind, boolean complaint, String unit, Badge status, @Nullable DeadlineLine deadline,
               String received, List<Badge> counts) {

    CaseRow(String caseNo, String subject, String kind, String unit, Badge status, @Nullable DeadlineLine deadline, String received) {
        this(caseNo, subject, kind, false, unit, status, deadline, received, List.of());
    }
}
