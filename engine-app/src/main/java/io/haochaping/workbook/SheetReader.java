package io.haochaping.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.haochaping.identity.problem.Problem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Turns the raw rows of one sheet into rows of the layout and the faults of their cells. */
final class SheetReader implements SheetHandler.Sink {

    private static final int MOST_RANGES = 500;

    private final Layout layout;
    private final Set<String> ignored;
    private final String sheet;
    private final Cells cells;
    private final RowCount count;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private @Nullable Header header;
    private int ranges;

    SheetReader(Layout layout, Set<String> ignored, Cells cells, RowCount count) {
        this.layout = layout;
        this.ignored = ignored;
        this.sheet = layout.title();
        this.cells = cells;
        this.count = count;
    }

    @Override
    public void row(int number, boolean hidden, List<RawCell> found) {
        if (found.stream().allMatch(SheetReader::isBlank)) {
            return;
        }
        if (header == null) {
            header = number == 1 ? Header.of(layout, ignored, found) : Header.missing(layout);
            faults.addAll(header.faults());
        } else if (hidden) {
            count.hidden();
        } else {
            count.filled();
            read(number, found, header);
        }
    }

    private void read(int number, List<RawCell> found, Header titles) {
        Map<String, String> values = new LinkedHashMap<>();
        int before = faults.size();
        for (RawCell cell : found) {
            titles.at(cell.column()).ifPresentOrElse(column -> read(number, cell, column, values), () -> refuseUntitled(number, cell));
        }
        if (!values.isEmpty() || faults.size() > before) {
            rows.add(new Row(number, values));
        }
    }

    private void read(int number, RawCell cell, Column column, Map<String, String> values) {
        try {
            String value = cells.value(cell, column);
            if (!value.isEmpty()) {
                values.put(column.key(), value);
            }
        } catch (Cells.Refused refused) {
            faults.add(refused.fault(sheet, number, column.title(), cell.text()));
        }
    }

    private void refuseUntitled(int number, RawCell cell) {
        if (!isBlank(cell) && header != null && header.faults().isEmpty() && !header.skips(cell.column())) {
            faults.add(Fault.of(sheet, number, Header.letters(cell.column()), cell.text(), "column-untitled"));
        }
    }

    /** A merged range hides all of its cells but one; which rows its value is meant for cannot be known. */
    @Override
    public void merged(String range) {
        if (++ranges > MOST_RANGES) {
            throw Problem.badRequest("sheet-merged-too-much", sheet);
        }
        CellRangeAddress area = CellRangeAddress.valueOf(range);
        rows.stream().map(Row::number).filter(number -> number > area.getFirstRow() && number <= area.getLastRow() + 1)
                .forEach(number -> faults.add(Fault.of(sheet, number, Header.letters(area.getFirstColumn()), range, "merged", range)));
        if (area.getFirstRow() == 0) {
            faults.add(Fault.of(sheet, 0, Header.letters(area.getFirstColumn()), range, "merged", range));
        }
    }

    private static boolean isBlank(RawCell cell) {
        return cell.type() == RawCell.Type.TEXT && PlainText.strip(cell.text()).isEmpty();
    }

    List<Row> rows() {
        return rows;
    }

    List<Fault> faults() {
        if (header == null) {
            header = Header.missing(layout);
            faults.addAll(header.faults());
        }
        return faults;
    }
}
