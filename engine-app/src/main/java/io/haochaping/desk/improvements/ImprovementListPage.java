package io.haochaping.desk.improvements;

import java.util.List;

import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;

/**
 * The list of matters with its filters.
 *
 * @param enters   whether the person may enter comments and problems
 * @param inspects whether the person may import reports
 */
record ImprovementListPage(List<ImprovementRow> rows, Paging paging, List<Option> sources, List<Option> states, List<Option> units, boolean overdue,
        boolean enters, boolean inspects, boolean reports) {
}
