package io.haochaping.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class BookWriterTest {

    private static final Layout WINDOWS = new Layout("windows", "窗口", List.of(Column.code("no", "窗口号", 40).mandatory(),
            Column.text("name", "名称", 20), Column.choice("open", "启用", List.of("是", "否"))));

    @Test
    void writesWhatIsReadBackUnchanged() throws IOException {
        List<Map<String, String>> rows = List.of(Map.of("no", "05", "name", "=HYPERLINK(\"x\")", "open", "是"), Map.of("no", "+1", "name", "𠮷"));

        Book read = new BookReader(List.of(WINDOWS), Set.of(), Limits.USUAL).read(write(BookWriter.streaming(), rows));

        assertThat(read.faults()).isEmpty();
        assertThat(read.of("windows")).extracting(Row::values).containsExactlyElementsOf(rows);
    }

    @Test
    void marksAsTextWhatASpreadsheetCouldCompute() throws IOException {
        byte[] file = write(BookWriter.inMemory(), List.of(Map.of("no", "=1+1"), Map.of("no", "A1")));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(1).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getQuotePrefixed()).isFalse();
            assertThat(sheet.getRow(2).getCell(0).getCellStyle().getDataFormatString()).isEqualTo("@");
            assertThat(sheet.getDataValidations()).hasSize(1);
        }
    }

    private static byte[] write(BookWriter writer, List<Map<String, String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (writer) {
            writer.sheet(WINDOWS, rows).writeTo(out);
        }
        return out.toByteArray();
    }
}
