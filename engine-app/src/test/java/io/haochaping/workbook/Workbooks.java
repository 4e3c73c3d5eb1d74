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
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            content.accept(book);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
