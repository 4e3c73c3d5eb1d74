package io.haochaping.handling.recalculation;

import java.util.List;

import io.haochaping.handling.CalendarMove.Outcome;

/** How many lines of a list have come to what. */
record Progress(long moved, long skipped, long arrived, long left) {

    /** @param rows arrived afterwards, outcome, number */
    static Progress of(List<Object[]> rows) {
        return new Progress(sum(rows, false, Outcome.MOVED), sum(rows, false, Outcome.SKIPPED), sum(rows, true, Outcome.MOVED),
                rows.stream().filter(row -> row[1] == null).mapToLong(row -> (Long) row[2]).sum());
    }

    private static long sum(List<Object[]> rows, boolean arrived, Outcome outcome) {
        return rows.stream().filter(row -> row[0].equals(arrived) && row[1] == outcome).mapToLong(row -> (Long) row[2]).sum();
    }
}
