package io.haochaping.desk.improvements;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;

/**
 * A matter in a list.
 *
 * @param late  the mark of a late task
 * @param until the day by which the unit has to carry it out
 */
record ImprovementRow(String no, String source, String title, String unit, Badge state, @Nullable Badge late, @Nullable String until, String openedAt) {
}
