package io.haochaping.board;

/**
 * The rate of one period in words and numbers.
 *
 * @param rate      such as {@code 97.5%}; a dash where nothing is decided yet
 * @param tone      style class: {@code done} at 100 %, {@code late} below, {@code none} without a denominator
 * @param withLate  the rate if what was done late counted too
 * @param href      the cases behind it
 */
record RatePanel(String period, String rate, String tone, long numerator, long denominator, long late, String withLate, long open, String href) {
}
