package io.haochaping.administration.sheet;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the page of a kept workbook shows.
 *
 * @param tone    style of the verdict: note, done or refused
 * @param verdict what the dry run says as a whole
 * @param faults  the first of them
 * @param all     whether all rows can be imported
 * @param good    whether the good rows alone can be imported
 */
record ImportPage(String id, String file, @Nullable String done, boolean passwords, String until, String tone, String verdict, @Nullable String hidden,
                  List<Report.Count> counts, Report.Count total, List<FaultRow> faults, int faultCount, boolean moreFaults, List<Difference> differences,
                  int changed, boolean moreDifferences, boolean all, boolean good, String fingerprint) {

    /** A fault in words. */
    record FaultRow(String sheet, String row, String column, String value, String todo) {
    }

    /** A changed row. */
    record Difference(String sheet, int row, String id, List<Cell> cells) {
    }

    /** A changed cell. */
    record Cell(String title, String before, String after) {
    }
}
