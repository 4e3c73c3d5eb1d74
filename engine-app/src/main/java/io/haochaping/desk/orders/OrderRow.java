package io.haochaping.desk.orders;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;

/**
 * An order in a list.
 *
 * @param due how the limit stands; null for an ended order
 * @param second badge of the second level; null for the first
 */
record OrderRow(String no, String caseNo, String cause, String subject, String unit, Badge state, @Nullable Badge second, @Nullable Badge due,
                String dueAt, String issuedAt) {
}
