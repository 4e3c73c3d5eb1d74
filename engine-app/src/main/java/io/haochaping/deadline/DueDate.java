package io.haochaping.deadline;

import java.time.Instant;
import java.time.LocalDate;

/**
 * The result of a calculation.
 *
 * @param dueDate the due day in Asia/Shanghai
 * @param dueAt the last second that is still on time: 23:59:59 of the due day, or the configured closing time
 * @param provisional whether the result relies on a year whose arrangement of holidays (放假安排) is not loaded, so that it may
 *     change when the arrangement is published
 */
public record DueDate(LocalDate dueDate, Instant dueAt, boolean provisional) {
}
