package io.haochaping.workbook;

import java.util.List;
import java.util.Map;

/**
 * What was read.
 *
 * @param rows   by key of the layout, in their order; rows with faults are among them, without the faulty cells
 * @param faults in the order of the workbook
 * @param hidden how many filled rows were skipped because they are hidden
 */
public record Book(Map<String, List<Row>> rows, List<Fault> faults, int hidden) {

    public Book {
        rows = Map.copyOf(rows);
        faults = List.copyOf(faults);
    }

    public List<Row> of(String layoutKey) {
        return rows.getOrDefault(layoutKey, List.of());
    }
}
