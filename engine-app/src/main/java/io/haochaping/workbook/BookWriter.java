package io.haochaping.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes workbooks. Every cell is text, so that leading zeros stay and nothing is computed; what a spreadsheet could take for a formula carries
 * the mark of a text as well.
 */
public final class BookWriter implements AutoCloseable {

    private static final int LAST_ROW_OF_LISTS = 20_001;
    private static final int ROWS_IN_MEMORY = 200;
    private static final int MOST_CHOICES_LENGTH = 250;

    private final Workbook book;
    private final Styles styles;

    private BookWriter(Workbook book) {
        this.book = book;
        this.styles = new Styles(book);
    }

    /** For large workbooks; parts of it pass through temporary files. */
    public static BookWriter streaming() {
        return new BookWriter(new SXSSFWorkbook(ROWS_IN_MEMORY));
    }

    /** For secrets: nothing of it touches a disk. */
    public static BookWriter inMemory() {
        return new BookWriter(new XSSFWorkbook());
    }

    /** A sheet of the layout, with rows by column key. */
    public BookWriter sheet(Layout layout, Iterable<Map<String, String>> rows) {
        Sheet sheet = book.createSheet(layout.title());
        org.apache.poi.ss.usermodel.Row header = sheet.createRow(0);
        for (int column = 0; column < layout.columns().size(); column++) {
            prepare(sheet, header, column, layout.columns().get(column));
        }
        sheet.createFreezePane(0, 1);
        int number = 1;
        for (Map<String, String> row : rows) {
            org.apache.poi.ss.usermodel.Row made = sheet.createRow(number++);
            for (int column = 0; column < layout.columns().size(); column++) {
                fill(made, column, row.getOrDefault(layout.columns().get(column).key(), ""));
            }
        }
        return this;
    }

    /** A sheet of lines of texts; the first line is its header. Widths are characters. */
    public BookWriter lines(String title, List<Integer> widths, Iterable<List<String>> lines) {
        Sheet sheet = book.createSheet(title);
        for (int column = 0; column < widths.size(); column++) {
            sheet.setColumnWidth(column, widths.get(column) * 256);
        }
        int number = 0;
        for (List<String> line : lines) {
            org.apache.poi.ss.usermodel.Row made = sheet.createRow(number);
            for (int column = 0; column < line.size(); column++) {
                fill(made, column, line.get(column));
                if (number == 0 && made.getCell(column) != null) {
                    made.getCell(column).setCellStyle(styles.header());
                }
            }
            number++;
        }
        sheet.createFreezePane(0, 1);
        return this;
    }

    private void prepare(Sheet sheet, org.apache.poi.ss.usermodel.Row header, int number, Column column) {
        Cell cell = header.createCell(number);
        cell.setCellValue(column.required() ? column.title() + "*" : column.title());
        cell.setCellStyle(column.required() ? styles.requiredHeader() : styles.header());
        sheet.setDefaultColumnStyle(number, styles.text());
        sheet.setColumnWidth(number, width(column) * 256);
        if (!column.choices().isEmpty() && String.join(",", column.choices()).length() <= MOST_CHOICES_LENGTH) {
            offer(sheet, number, column.choices());
        }
    }

    private static void offer(Sheet sheet, int number, List<String> choices) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(helper.createExplicitListConstraint(choices.toArray(String[]::new)),
                new CellRangeAddressList(1, LAST_ROW_OF_LISTS, number, number));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }

    private void fill(org.apache.poi.ss.usermodel.Row row, int column, String value) {
        if (!value.isEmpty()) {
            Cell cell = row.createCell(column);
            cell.setCellValue(value);
            cell.setCellStyle("=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? styles.quoted() : styles.text());
        }
    }

    private static int width(Column column) {
        int titleWidth = column.title().length() * 2 + 4;
        return Math.max(titleWidth, Math.min(36, 8 + column.longest() / 5));
    }

    public void writeTo(OutputStream out) throws IOException {
        book.write(out);
    }

    @Override
    public void close() throws IOException {
        book.close();
    }
}
