package io.haochaping.administration.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.haochaping.workbook.Book;
import io.haochaping.workbook.BookWriter;
import io.haochaping.workbook.Column;
import io.haochaping.workbook.Fault;
import io.haochaping.workbook.Layout;
import io.haochaping.workbook.Row;
import org.springframework.stereotype.Component;

/** A workbook of what is wrong: a list of all faults, and the faulty rows with their faults beside them, to be corrected and uploaded again. */
@Component
class FaultSheet {

    private static final List<Integer> WIDTHS = List.of(12, 8, 16, 30, 80);
    private static final int BESIDE = 5;

    private final FaultWords words;

    FaultSheet(FaultWords words) {
        this.words = words;
    }

    void writeTo(BookWriter writer, Book book, List<Fault> faults) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(words.titles());
        faults.forEach(fault -> lines.add(List.of(fault.sheet(), fault.row() == 0 ? "" : fault.row() + "", fault.column(), fault.value(), words.sentence(fault))));
        writer.lines(OrganisationLayouts.FAULTS, WIDTHS, lines);
        Map<Draft.Place, List<Fault>> byRow = new HashMap<>();
        faults.forEach(fault -> byRow.computeIfAbsent(new Draft.Place(fault.sheet(), fault.row()), place -> new ArrayList<>()).add(fault));
        OrganisationLayouts.ALL.forEach(layout -> sheet(writer, book, layout, byRow));
    }

    private void sheet(BookWriter writer, Book book, Layout layout, Map<Draft.Place, List<Fault>> byRow) {
        List<Map<String, String>> rows = book.of(layout.key()).stream().filter(row -> byRow.containsKey(new Draft.Place(layout.title(), row.number())))
                .map(row -> beside(row, byRow.get(new Draft.Place(layout.title(), row.number())), layout)).toList();
        if (!rows.isEmpty()) {
            List<Column> columns = new ArrayList<>(layout.columns());
            columns.add(Column.text("row", OrganisationLayouts.FAULTY_ROW, 10));
            columns.add(Column.text("faults", OrganisationLayouts.FAULTY_BECAUSE, 1000));
            writer.sheet(new Layout(layout.key(), layout.title(), columns), rows);
        }
    }

    private Map<String, String> beside(Row row, List<Fault> faults, Layout layout) {
        Map<String, String> cells = new LinkedHashMap<>(row.values());
        faults.stream().filter(fault -> !fault.value().isEmpty()).forEach(fault -> layout.columns().stream()
                .filter(column -> column.title().equals(fault.column())).forEach(column -> cells.putIfAbsent(column.key(), fault.value())));
        cells.put("row", row.number() + "");
        cells.put("faults", faults.stream().limit(BESIDE).map(fault -> fault.column() + (fault.column().isEmpty() ? "" : "：") + words.sentence(fault))
                .collect(Collectors.joining(" ")));
        return cells;
    }
}
