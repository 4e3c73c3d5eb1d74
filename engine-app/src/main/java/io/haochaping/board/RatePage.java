package io.haochaping.board;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;

/**
 * The rate of a period with the very cases behind it.
 *
 * @param shown which cases are listed: those that miss it, those still open, those that fulfil it
 */
record RatePage(RatePanel panel, String period, String previous, String next, String monthNow, String yearNow, List<UnitLine> units,
                List<Option> unitOptions, @Nullable String unit, String shown, List<Tab> tabs, List<CaseLine> cases, Paging paging) {

    /** One unit's share of it. */
    record UnitLine(String unit, String rate, String tone, long numerator, long denominator, long late, long missing, long open, String href) {
    }

    record Tab(String label, long count, String href, boolean current) {
    }

    /** @param why the reason in words, and as a badge's tone */
    record CaseLine(String caseNo, String subject, String unit, String received, Badge status, Badge why, String limit) {
    }
}
