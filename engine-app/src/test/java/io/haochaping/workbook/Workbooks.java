package io.haochaping.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as people and programs make them. */
public final class Workbooks {

    private Workbooks() {
    }

    public static byte[] make(Consumer<XSSFWorkbook> content) {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            content.accept(book);
            return bytes(book);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static byte[] bytes(XSSFWorkbook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    /** Lines of texts; a {@code null} leaves the cell out. */
    public static Sheet sheet(XSSFWorkbook book, String name, String[]... lines) {
        Sheet sheet = book.createSheet(name);
        for (int line = 0; line < lines.length; line++) {
            Row row = sheet.createRow(line);
            for (int column = 0; column < lines[line].length; column++) {
                if (lines[line][column] != null) {
                    row.createCell(column).setCellValue(lines[line][column]);
                }
            }
        }
        return sheet;
    }

    public static String[] line(String... cells) {
        return cells;
    }
}
