package io.haochaping.desk.orders;

import java.util.List;


import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;

/** The list of orders with its filters. */
record OrderListPage(List<OrderRow> rows, Paging paging, List<Option> states, List<Option> causes, List<Option> units,
                     List<Option> levels, boolean overdue) {
}
