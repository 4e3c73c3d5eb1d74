package io.haochaping.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellReference;

/** Which column of the sheet is which of the layout, and what the header row has too much or too little. */
final class Header {

    private final Map<Integer, Column> columns = new TreeMap<>();
    private final Set<Integer> skipped = new HashSet<>();
    private final List<Fault> faults = new ArrayList<>();

    static Header of(Layout layout, Set<String> ignored, List<RawCell> cells) {
        String sheet = layout.title();
        Header header = new Header();
        Set<String> seen = new HashSet<>();
        for (RawCell cell : cells) {
            String title = title(cell.text());
            if (ignored.contains(title)) {
                header.skipped.add(cell.column());
            } else if (!title.isEmpty()) {
                header.add(layout, sheet, cell, title, seen);
            }
        }
        layout.columns().stream().filter(column -> column.required() && !seen.contains(column.key()))
                .forEach(column -> header.faults.add(Fault.of(sheet, 0, column.title(), "", "column-missing", known(layout))));
        return header;
    }

    static Header missing(Layout layout) {
        Header header = new Header();
        header.faults.add(Fault.of(layout.title(), 0, "", "", "header-missing", known(layout)));
        return header;
    }

    private void add(Layout layout, String sheet, RawCell cell, String title, Set<String> seen) {
        Optional<Column> known = layout.called(title);
        if (known.isEmpty()) {
            faults.add(Fault.of(sheet, 0, letters(cell.column()), title, "column-unknown", known(layout)));
        } else if (!seen.add(known.get().key())) {
            faults.add(Fault.of(sheet, 0, letters(cell.column()), title, "column-twice"));
        } else {
            columns.put(cell.column(), known.get());
        }
    }

    Optional<Column> at(int column) {
        return Optional.ofNullable(columns.get(column));
    }

    /** A column that only explains. */
    boolean skips(int column) {
        return skipped.contains(column);
    }

    List<Fault> faults() {
        return faults;
    }

    static String letters(int column) {
        return CellReference.convertNumToColString(column);
    }

    /** Required columns carry a star in the template. */
    private static String title(String cell) {
        return PlainText.strip(cell.replace("*", "").replace("＊", ""));
    }

    private static String known(Layout layout) {
        return layout.columns().stream().map(Column::title).collect(Collectors.joining("、"));
    }
}
