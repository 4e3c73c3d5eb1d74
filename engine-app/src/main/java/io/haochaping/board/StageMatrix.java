package io.haochaping.board;

import java.util.List;

/**
 * Open cases by stage and working days left; every number above zero leads to its list.
 *
 * @param spans headings
 */
record StageMatrix(List<String> spans, List<Line> lines, Line sum) {

    public boolean isEmpty() {
        return lines.isEmpty();
    }

    record Line(String stage, List<Cell> cells, Cell total) {
    }

    /** @param tone style class; empty for zero */
    record Cell(String span, long count, String tone, String href) {
    }
}
