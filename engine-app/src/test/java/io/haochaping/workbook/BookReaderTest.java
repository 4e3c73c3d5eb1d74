package io.haochaping.workbook;

import static io.haochaping.workbook.Workbooks.line;
import static io.haochaping.workbook.Workbooks.make;
import static io.haochaping.workbook.Workbooks.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import io.haochaping.identity.problem.Problem;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BookReaderTest {

    private static final Layout WINDOWS = new Layout("windows", "窗口", List.of(Column.code("unit", "单位编码", 40).mandatory(),
            Column.code("no", "窗口号", 40).mandatory(), Column.text("name", "名称", 20), Column.day("since", "启用日期"),
            Column.choice("open", "启用", List.of("是", "否"))));
    private static final Layout UNITS = new Layout("units", "单位", List.of(Column.code("code", "编码", 40).mandatory(), Column.lines("note", "备注", 60)));
    private static final String[] HEADER = line("单位编码*", "窗口号*", "名称", "启用日期", "启用");

    private final BookReader reader = new BookReader(List.of(UNITS, WINDOWS), Set.of("说明"), Limits.USUAL);

    @Test
    void readsTextsOfAnyScriptAndCutsBlanks() {
        Book book = read(of -> sheet(of, "窗口", HEADER, line("hall", " A03　", "𠮷林窗口\u00A0", "2026年3月1日", "是")));

        assertThat(book.faults()).isEmpty();
        assertThat(book.of("windows")).containsExactly(new Row(2,
                Map.of("unit", "hall", "no", "A03", "name", "𠮷林窗口", "since", "2026-03-01", "open", "是")));
    }

    @Test
    void keepsLeadingZerosAndTakesNumbersAsTheyShow() {
        Book book = read(of -> {
            Sheet sheet = sheet(of, "窗口", HEADER, line("hall", "05"), line("hall"), line("hall"), line("hall"), line("hall"));
            sheet.getRow(2).createCell(1).setCellValue(5);
            sheet.getRow(3).createCell(1).setCellValue(7);
            CellStyle threeDigits = of.createCellStyle();
            threeDigits.setDataFormat(of.createDataFormat().getFormat("000"));
            sheet.getRow(3).getCell(1).setCellStyle(threeDigits);
            sheet.getRow(4).createCell(1).setCellValue(5.1);
            sheet.getRow(5).createCell(1).setCellValue(123456789012345d);
        });

        assertThat(book.faults()).isEmpty();
        assertThat(book.of("windows")).extracting(row -> row.get("no")).containsExactly("05", "5", "007", "5.1", "123456789012345");
    }

    @Test
    void refusesNumbersThatLostDigits() {
        Book book = read(of -> sheet(of, "窗口", HEADER, line("hall")).getRow(1).createCell(1).setCellValue(150802199001011234d));

        assertThat(book.faults()).extracting(Fault::row, Fault::column, Fault::code).containsExactly(tuple(2, "窗口号", "digits-lost"));
    }

    @Test
    void readsDaysFromDateCellsAndFromTexts() {
        Book book = read(of -> {
            Sheet sheet = sheet(of, "窗口", HEADER, line("hall", "1"), line("hall", "2", null, "2026/3/1"), line("hall", "3", null, "2026-02-30"),
                    line("hall"));
            CellStyle day = of.createCellStyle();
            day.setDataFormat((short) 14);
            Cell cell = sheet.getRow(1).createCell(3);
            cell.setCellValue(LocalDate.of(2026, 3, 1));
            cell.setCellStyle(day);
            Cell wrong = sheet.getRow(4).createCell(1);
            wrong.setCellValue(LocalDate.of(2026, 3, 1));
            wrong.setCellStyle(day);
        });

        assertThat(book.of("windows")).extracting(row -> row.get("since")).containsExactly("2026-03-01", "2026-03-01", "", "");
        assertThat(book.faults()).extracting(Fault::row, Fault::code).containsExactly(tuple(4, "not-a-day"), tuple(5, "looks-like-a-day"));
    }

    @Test
    void refusesFormulasWhateverTheirLastValueWas() {
        Book book = read(of -> {
            Sheet sheet = sheet(of, "窗口", HEADER, line("hall"));
            sheet.getRow(1).createCell(1).setCellFormula("1+1");
            of.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(book.of("windows").get(0).find("no")).isEmpty();
        assertThat(book.faults()).extracting(Fault::value, Fault::code).containsExactly(tuple("=1+1", "formula"));
    }

    @Test
    void namesMergedCellsByTheirRange() {
        Book book = read(of -> sheet(of, "窗口", HEADER, line("hall", "1"), line(null, "2"), line("hall", "3"))
                .addMergedRegion(CellRangeAddress.valueOf("A2:A3")));

        assertThat(book.faults()).extracting(Fault::row, Fault::value, Fault::code).containsExactly(tuple(2, "A2:A3", "merged"),
                tuple(3, "A2:A3", "merged"));
    }

    @Test
    void refusesControlCharactersTooLongTextsAndUnknownChoices() {
        Book book = read(of -> {
            sheet(of, "窗口", HEADER, line("ha\u0007ll", "1", "长".repeat(21), null, "也许"), line("hall", "2", "行\n行"), line("hall", "3", "a\u202Eb"));
            sheet(of, "单位", line("编码", "备注"), line("hall", "一\n二"));
        });

        assertThat(book.faults()).extracting(Fault::row, Fault::column, Fault::code).containsExactly(tuple(2, "名称", "too-long"),
                tuple(2, "启用", "not-a-choice"), tuple(3, "名称", "control-character"), tuple(4, "名称", "control-character"));
        assertThat(book.of("units").get(0).get("note")).isEqualTo("一\n二");
    }

    @Test
    void skipsEmptyAndHiddenRows() {
        Book book = read(of -> {
            Sheet sheet = sheet(of, "窗口", HEADER, line("hall", "1"), line("", "  "), line("hall", "hidden"), line("hall", "2"));
            sheet.getRow(3).setZeroHeight(true);
        });

        assertThat(book.of("windows")).extracting(Row::number).containsExactly(2, 5);
        assertThat(book.hidden()).isEqualTo(1);
    }

    @Test
    void explainsWhatIsNotOfTheTemplate() {
        Book book = read(of -> {
            sheet(of, "窗口", line("单位编码", "备用", "名称"), line("hall"));
            sheet(of, "单位");
            sheet(of, "说明", line("随便写"));
            sheet(of, "Sheet1");
            sheet(of, "花名册", line("姓名"));
        });

        assertThat(book.faults()).allMatch(Fault::againstTemplate).extracting(Fault::sheet, Fault::column, Fault::code).containsExactly(
                tuple("窗口", "B", "column-unknown"), tuple("窗口", "窗口号", "column-missing"), tuple("单位", "", "header-missing"),
                tuple("花名册", "", "sheet-unknown"));
    }

    @Test
    void readsEnglishNamesOfSheetsAndColumns() {
        assertThat(read(of -> sheet(of, "Windows", line("unit", "No"), line("hall", "1"))).of("windows")).hasSize(1);
    }

    @Test
    void saysWhatAFileIsThatIsNoWorkbook() throws Exception {
        refuses("sheet-file-empty", new byte[0]);
        refuses("sheet-is-text", "编码,名称\nhall,大厅\n".getBytes(Charset.forName("GB18030")));
        refuses("sheet-not-xlsx", new byte[] {1, 0, 2, 0, 3});
        refuses("sheet-file-too-large", new byte[Limits.USUAL.bytes() + 1]);
        refuses("sheet-wrong-template", make(of -> sheet(of, "Sheet1", line("a"))));
        refuses("sheet-old-format", oldFormat());
        refuses("sheet-encrypted", encrypted());
        refuses("sheet-macros", withMacros());
        byte[] damaged = make(of -> sheet(of, "窗口", HEADER));
        for (int at = 200; at < 1200; at++) {
            damaged[at] ^= 0x5A;
        }
        refuses("sheet-damaged", damaged);
        refuses("sheet-not-xlsx", zip("note.txt", 1));
    }

    @Test
    @Timeout(30)
    void refusesAHundredThousandRowsSoonAndInLittleMemory() throws IOException {
        byte[] large = rows(100_000);
        assertThat(large.length).as("below the limit of bytes").isLessThan(Limits.USUAL.bytes());
        long start = System.nanoTime();

        refuses("sheet-too-many-rows", large);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(reader.read(rows(20_000)).of("windows")).hasSize(20_000);
    }

    @Test
    @Timeout(30)
    void refusesWhatUnpacksToTooMuch() throws IOException {
        refuses("sheet-unpacks-too-large", zip("xl/worksheets/sheet1.xml", 400));
        refuses("sheet-unpacks-too-large", zip("xl/sharedStrings.xml", 64));
        refuses("sheet-unpacks-too-large", zip("xl/styles.xml", 8));
    }

    private Book read(Consumer<XSSFWorkbook> content) {
        return reader.read(make(content));
    }

    private void refuses(String code, byte[] file) {
        assertThatThrownBy(() -> reader.read(file)).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static byte[] rows(int number) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(100); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            Sheet sheet = book.createSheet("窗口");
            for (int at = 0; at <= number; at++) {
                var row = sheet.createRow(at);
                row.createCell(0).setCellValue(at == 0 ? "单位编码" : "hall");
                row.createCell(1).setCellValue(at == 0 ? "窗口号" : "W" + at);
                row.createCell(2).setCellValue(at == 0 ? "名称" : "综合窗口" + at);
            }
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, int mebi) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = " ".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int at = 0; at < mebi; at++) {
                zip.write(block);
            }
        }
        return out.toByteArray();
    }

    private static byte[] oldFormat() throws IOException {
        try (HSSFWorkbook book = new HSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            book.createSheet("窗口");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] encrypted() throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (var sealed = encryptor.getDataStream(files)) {
                sealed.write(make(of -> sheet(of, "窗口", HEADER)));
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] withMacros() throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(XSSFWorkbookType.XLSM); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            sheet(book, "窗口", HEADER);
            book.write(out);
            return out.toByteArray();
        }
    }
}
