package io.haochaping.board;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;

/**
 * A case in a list of a board.
 *
 * @param deadline how the nearest open deadline stands; null when none runs
 * @param limit    what it limits, and its day
 */
record BoardRow(String caseNo, String subject, String unit, Badge status, @Nullable Badge deadline, String limit, boolean provisional,
                boolean complaint) {
}
