package io.haochaping.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The start page of one person.
 *
 * @param urgent the open cases with the nearest deadlines; null where the role handles none
 */
record StartPage(String name, String today, List<Tile> tiles, @Nullable List<CaseRow> urgent, List<Link> links) {

    /** A number that leads to the list behind it. */
    record Tile(String label, long count, String href, String tone) {
    }

    record Link(String label, String hint, String href) {
    }
}
