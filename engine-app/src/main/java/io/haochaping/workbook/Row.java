package io.haochaping.workbook;

import java.util.Map;
import java.util.Optional;

/**
 * A filled row of a sheet.
 *
 * @param number the row as a spreadsheet counts, the header being row 1
 * @param values by key of the column; empty cells are left out
 */
public record Row(int number, Map<String, String> values) {

    public Row {
        values = Map.copyOf(values);
    }

    public Optional<String> find(String column) {
        return Optional.ofNullable(values.get(column));
    }

    /** The value, or an empty text. */
    public String get(String column) {
        return values.getOrDefault(column, "");
    }
}
