package io.haochaping.desk.leads;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;

/** Leads with their filters, and who is to be held accountable. */
record LeadListPage(List<Row> rows, List<Option> states, List<Option> flags, List<Option> units, boolean accountability, Paging paging,
                    List<AccountableRow> accountable) {

    record Row(String no, String caseNo, String subject, String unit, @Nullable Badge flag, Badge state, String openedAt) {
    }

    record AccountableRow(String unit, String person, long confirmed, long recorded) {
    }
}
