package io.haochaping.administration.accounts;

import java.util.List;

import io.haochaping.pages.Option;
import org.jspecify.annotations.Nullable;

/**
 * The list of accounts with its filters.
 *
 * @param number   of this page, from 0
 * @param previous address of the page before, if there is one
 */
record AccountListPage(List<AccountRow> rows, long total, int number, int pages, AccountQuery query, List<Option> roles, List<Option> units,
                       List<Option> jurisdictions, @Nullable String previous, @Nullable String next) {
}
