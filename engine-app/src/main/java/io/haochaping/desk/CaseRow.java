package io.haochaping.desk;

import org.jspecify.annotations.Nullable;
import io.haochaping.pages.Badge;

/**
 * A case in a list.
 *
 * @param deadline the deadline that comes next, or the oldest one that was missed; null when none is open
 */
record CaseRow(String caseNo, String subject, String kind, String unit, Badge status, @Nullable DeadlineLine deadline, String received) {
}
