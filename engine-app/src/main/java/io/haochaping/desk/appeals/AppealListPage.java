package io.haochaping.desk.appeals;

import java.util.List;

import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;

/** The list of appeals with its filter. */
record AppealListPage(List<AppealRow> rows, Paging paging, List<Option> states) {
}
