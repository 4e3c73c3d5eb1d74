package io.haochaping.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of one sheet and hands over row by row; formulas are recognised and never replaced by their last value. */
final class SheetHandler extends DefaultHandler {

    /** Takes what the handler finds. */
    interface Sink {

        void row(int number, boolean hidden, List<RawCell> cells);

        void merged(String range);
    }

    private final SharedStrings strings;
    private final Sink sink;
    private final StringBuilder text = new StringBuilder();

    private int rowNumber;
    private boolean hidden;
    private List<RawCell> cells = new ArrayList<>();
    private int column;
    private String type = "";
    private int style;
    private @Nullable String value;
    private @Nullable String formula;
    private boolean collecting;
    private boolean phonetic;

    SheetHandler(SharedStrings strings, Sink sink) {
        this.strings = strings;
        this.sink = sink;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "v", "f" -> collect();
            case "t" -> {
                collecting = !phonetic;
            }
            case "is" -> text.setLength(0);
            case "rPh" -> phonetic = true;
            case "mergeCell" -> sink.merged(Objects.requireNonNullElse(attributes.getValue("ref"), ""));
            default -> {
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        switch (name) {
            case "v" -> value = collected();
            case "f" -> formula = collected();
            case "t" -> collecting = false;
            case "rPh" -> phonetic = false;
            case "is" -> value = collected();
            case "c" -> endCell();
            case "row" -> sink.row(rowNumber, hidden, cells);
            default -> {
            }
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (collecting) {
            text.append(characters, start, length);
        }
    }

    private void startRow(Attributes attributes) {
        String number = attributes.getValue("r");
        rowNumber = number == null ? rowNumber + 1 : Integer.parseInt(number);
        hidden = isTrue(attributes.getValue("hidden"));
        cells = new ArrayList<>();
        column = -1;
    }

    private void startCell(Attributes attributes) {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : new CellAddress(address).getColumn();
        type = Objects.requireNonNullElse(attributes.getValue("t"), "n");
        style = Integer.parseInt(Objects.requireNonNullElse(attributes.getValue("s"), "0"));
        value = null;
        formula = null;
    }

    private void endCell() {
        if (formula != null) {
            cells.add(new RawCell(column, RawCell.Type.FORMULA, "=" + formula, style));
        } else if (value != null && !value.isEmpty()) {
            cells.add(cell(value));
        }
    }

    private RawCell cell(String found) {
        return switch (type) {
            case "s" -> new RawCell(column, RawCell.Type.TEXT, strings.getItemAt(Integer.parseInt(found)).getString(), style);
            case "inlineStr", "str" -> new RawCell(column, RawCell.Type.TEXT, new XSSFRichTextString(found).getString(), style);
            case "b" -> new RawCell(column, RawCell.Type.BOOLEAN, isTrue(found) ? "TRUE" : "FALSE", style);
            case "e" -> new RawCell(column, RawCell.Type.ERROR, found, style);
            case "d" -> new RawCell(column, RawCell.Type.TEXT, found.length() > 10 ? found.substring(0, 10) : found, style);
            default -> new RawCell(column, RawCell.Type.NUMBER, found, style);
        };
    }

    private void collect() {
        text.setLength(0);
        collecting = true;
    }

    private String collected() {
        collecting = false;
        return text.toString();
    }

    private static boolean isTrue(@Nullable String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }
}
