package io.haochaping.desk.orders;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Option;

/**
 * The list of orders with its filters.
 *
 * @param number   of this page, from 0
 * @param previous address of the page before, if there is one
 */
record OrderListPage(List<OrderRow> rows, long total, int number, int pages, List<Option> states, List<Option> causes, List<Option> units,
                     List<Option> levels, boolean overdue, @Nullable String previous, @Nullable String next) {
}
