package io.haochaping.casefile;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.organisation.DataScope;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class VisitReader implements VisitedCases {

    private static final Set<String> WORK = Set.of(Tasks.RECTIFY, Tasks.EXPLAIN);

    private final VisitRows rows;

    VisitReader(VisitRows rows) {
        this.rows = rows;
    }

    @Override
    public List<String> closed(String unitCode, Instant from, Instant before) {
        return rows.closed(unitCode, from, before);
    }

    @Override
    public List<VisitCount> count(DataScope scope, Instant from, Instant before) {
        Map<String, Long> own = byUnit(rows.visitsByRectifier(Tasks.VISIT, WORK, Tasks.VERIFY, Finding.JUSTIFIED_RESOLVED, from, before));
        Map<String, Long> contradicted = byUnit(rows.contradicted(Tasks.VISIT, from, before));
        return rows.visits(Tasks.VISIT, from, before).stream().filter(row -> scope.covers(row.jurisdiction(), row.unitCode(), null, null))
                .map(row -> new VisitCount(row.jurisdiction(), row.unitCode(), row.number(), own.getOrDefault(row.key(), 0L),
                        contradicted.getOrDefault(row.key(), 0L)))
                .toList();
    }

    private static Map<String, Long> byUnit(List<VisitRows.UnitRow> counted) {
        Map<String, Long> numbers = new HashMap<>();
        counted.forEach(row -> numbers.put(row.key(), row.number()));
        return numbers;
    }
}
