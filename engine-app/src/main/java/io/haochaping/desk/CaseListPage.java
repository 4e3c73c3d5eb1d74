package io.haochaping.desk;

import java.util.List;

import org.jspecify.annotations.Nullable;
import io.haochaping.pages.Option;

/**
 * The list of cases with its filters.
 *
 * @param number   of this page, from 0
 * @param previous address of the page before, if there is one
 */
record CaseListPage(List<CaseRow> rows, long total, int number, int pages, List<Option> statuses, List<Option> units, boolean overdue,
                    @Nullable String previous, @Nullable String next) {
}
