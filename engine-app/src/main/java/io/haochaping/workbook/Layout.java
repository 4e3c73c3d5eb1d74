package io.haochaping.workbook;

import java.util.List;
import java.util.Optional;

/**
 * A sheet that a workbook may have.
 *
 * @param key   name in the program, and the English name that is read as well
 * @param title name of the sheet
 */
public record Layout(String key, String title, List<Column> columns) {

    public Layout {
        columns = List.copyOf(columns);
    }

    public Column column(String columnKey) {
        return columns.stream().filter(column -> column.key().equals(columnKey)).findFirst().orElseThrow();
    }

    Optional<Column> called(String heading) {
        return columns.stream().filter(column -> column.isCalled(heading)).findFirst();
    }

    boolean isCalled(String name) {
        return title.equals(name) || key.equalsIgnoreCase(name);
    }
}
