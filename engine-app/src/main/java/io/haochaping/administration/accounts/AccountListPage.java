package io.haochaping.administration.accounts;

import java.util.List;

import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;

/** The list of accounts with its filters. */
record AccountListPage(List<AccountRow> rows, Paging paging, AccountQuery query, List<Option> roles, List<Option> units,
                       List<Option> jurisdictions) {
}
