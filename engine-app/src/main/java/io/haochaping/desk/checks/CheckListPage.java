package io.haochaping.desk.checks;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.haochaping.pages.Badge;
import io.haochaping.pages.Option;
import io.haochaping.pages.Paging;

/**
 * Spot checks, samples, and who visited whose work.
 *
 * @param sample the one whose cases are listed; null for all spot checks
 * @param form   whether the person may draw samples
 */
record CheckListPage(List<Row> rows, List<Option> states, List<Option> units, @Nullable SampleLine sample, List<SampleLine> samples, String from,
                     String to, List<ShareRow> shares, boolean form, int largest, Paging paging) {

    record Row(String no, String caseNo, String subject, String unit, String recorded, Badge state, String openedAt) {
    }

    record SampleLine(String no, String unit, String period, int size, int drawn, String who, String seed) {
    }

    /** @param tone {@code late} where the rectifier made every other visit or more */
    record ShareRow(String unit, long visits, long own, String share, String tone, long contradicted) {
    }
}
