package io.haochaping.board;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;

/**
 * A person's board. Parts that the roles do not call for are null.
 *
 * @param risk      the open cases with the nearest deadlines, the overdue ones first
 * @param units     the units of the scope with open cases, the most overdue ones first
 * @param gaps      units with open cases and nobody to lead or to handle them
 * @param filings   cases that wait for the filing, with what is missing
 * @param signing   cases that wait for the signature of the person's units
 * @param team      who of the person's units holds how much
 * @param mine      cases whose task the person holds
 * @param free      cases of the person's units whose task nobody has claimed
 * @param dimensions what sides of the service the open cases are about (S2), the most frequent first; none without cases
 */
record BoardPage(String today, List<RatePanel> rates, List<Figure> figures, StageMatrix matrix, List<BoardRow> risk, List<Way> ways,
                 @Nullable List<UnitLine> units, @Nullable List<Gap> gaps, @Nullable List<FilingLine> filings,
                 @Nullable List<BoardRow> signing, @Nullable List<Member> team, @Nullable List<BoardRow> mine, @Nullable List<BoardRow> free,
                 List<Figure> dimensions) {

    /** A number that leads to what is behind it. */
    record Figure(String label, long count, String tone, String href) {
    }

    /** A page that belongs to the board. */
    record Way(String label, String hint, String href) {
    }

    record UnitLine(String unit, long open, long overdue, long free, String href) {
    }

    /** @param missing what the unit lacks, in words */
    record Gap(String unit, List<Badge> missing, long open, String href) {
    }

    /** @param away with the name of the substitute, where there is one; null while the person is there */
    record Member(String name, long held, @Nullable String away) {
    }
}
