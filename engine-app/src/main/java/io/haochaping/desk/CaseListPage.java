package io.haochaping.desk;

import java.util.List;

import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;

/**
 * The list of cases with its filters.
 *
 * @param related what stands beside cases and is the person's business: address and name
 */
record CaseListPage(List<CaseRow> rows, Paging paging, List<Option> statuses, List<Option> units, List<Option> kinds, List<Option> dimensions,
                    boolean overdue, List<Option> related) {
}
