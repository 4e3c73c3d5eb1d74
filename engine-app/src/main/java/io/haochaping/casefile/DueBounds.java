package io.haochaping.casefile;

import java.time.Instant;

/**
 * Days as moments, so that a database can count working days that are left. Before {@code now}: overdue; before {@code next}: today (or before
 * the next working day); before {@code second}: one working day; before {@code fourth}: two or three; else more.
 *
 * @param next   beginning of the first working day after today
 * @param second beginning of the second
 * @param fourth beginning of the fourth
 */
public record DueBounds(Instant now, Instant next, Instant second, Instant fourth) {
}
