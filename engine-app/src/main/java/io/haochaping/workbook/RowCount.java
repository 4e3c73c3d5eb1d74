package io.haochaping.workbook;

import io.haochaping.identity.problem.Problem;

/** Counts the rows of a workbook, and stops the reading when there are too many. */
final class RowCount {

    private final int most;
    private int filled;
    private int hidden;

    RowCount(int most) {
        this.most = most;
    }

    void filled() {
        if (++filled > most) {
            throw Problem.tooLarge("sheet-too-many-rows", most + "");
        }
    }

    void hidden() {
        hidden++;
    }

    int hiddenRows() {
        return hidden;
    }
}
