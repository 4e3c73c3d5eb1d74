package io.haochaping.desk;

import org.jspecify.annotations.Nullable;
import io.haochaping.pages.Badge;

/**
 * A deadline of a case, ready to be read.
 *
 * @param due        the due day
 * @param dueAt      the last moment that is on time
 * @param assumption neither requirement document gives this limit; the page says so
 * @param note       when it was met, or who holds the case
 */
record DeadlineLine(String label, String due, String dueAt, Badge badge, boolean provisional, boolean assumption, @Nullable String note) {
}
