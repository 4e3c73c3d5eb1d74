package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.haochaping.paper.PaperRuns;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.testing.Scanner;
import io.haochaping.testing.WriteFaults;
import io.haochaping.workbook.Workbooks;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** From a box of paper forms over a sheet to the cases. */
abstract class PaperForms extends Story {

    static final String HEADER = "表单编号*,单位编码*,窗口号,工号,办件编号,办理事项,办理日期*,评价日期*,满意度*,原因编码,意见,姓名,电话,同意联系\r\n";

    private static final int LEVEL = 8;
    private static final int COMMENT = 10;
    private static final int FAULTS = 15;
    private static final int ROWS = 45;

    @LocalServerPort
    private int here;
    @Autowired
    private PaperRuns runs;
    @Autowired
    private WriteFaults faults;
    @Autowired
    private Scheduler scheduler;
    @Autowired
    private JdbcTemplate jdbc;

    private final String number = "Z-" + UUID.randomUUID().toString().substring(0, 13);
    private HttpBrowser coordinator;
    private String today;

    @BeforeEach
    void arrive() {
        coordinator = new HttpBrowser(here);
        coordinator.logIn("coordinator-district", DemoSettings.PASSWORD);
        today = clock.now().toLocalDate().toString();
    }

    @Test
    void goodRowsBecomeReviewsAndCasesOnceAndFaultyOnesComeBackAsASheet() throws IOException {
        String[] bad = line("1", "hall", "非常不满意", "窗口前排队，" + number, "王纸面", "13812345670");
        String[] good = line("2", "hall", "满意", "", "", "");
        String kept = target(coordinator.upload("/paper", "C:\\\\forms\\\\二月.xlsx", Workbooks.make(book -> Workbooks.sheet(book, "书面评价", HEADER.strip().split(","), bad, good,
                line("3", "tax-hall", "满意", "", "", ""), line("4", "hall", "好极了", "", "", ""), line("5", "hall", "不满意", "", "李四", "123"),
                line("5", "hall", "满意", "", "", "")))));
        String checked = page(kept);
        assertThat(checked).contains("有 4 行有错误，2 行正确", "尚未写入任何数据", "表单编号在本表中重复", "满意度", "电话").doesNotContain("全部导入");
        assertThat(reviews()).isZero();
        assertThat(faultyRows(kept)).isEqualTo(4);
        assertThat(coordinator.submit(kept + "/start", form(kept, "false")).statusCode()).isEqualTo(302);
        assertThat(page(kept)).contains("这份表有错误");

        String done = imported(kept, "true");
        assertThat(done).contains("已处理 2 / 2");
        assertThat(reviews()).isEqualTo(2);
        String caseNo = jdbc.queryForObject("select c.case_no from case_file c join review r on r.id = c.review_id where r.channel_review_no = ?", String.class, number + "1");
        assertThat(cases.see(caseNo).status()).isEqualTo("CONTACTING");
        assertThat(http.page("officer-district", "/cases/" + caseNo).text()).contains(number, "书面");

        byte[] again = (HEADER + csv(bad) + csv(good)).getBytes(Charset.forName("GB18030"));
        String second = target(coordinator.upload("/paper", "二月.csv", again));
        assertThat(page(second)).contains("其中 2 份以前已导入", "全部导入");
        assertThat(imported(second, "false")).contains("以前已导入 2 份");
        assertThat(reviews()).isEqualTo(2);

        bad[10] = "另外一件事";
        assertThat(page(target(coordinator.upload("/paper", "三月.csv", (HEADER + csv(bad)).getBytes(StandardCharsets.UTF_8))))).contains("有 1 行有错误，0 行正确");
    }

    @Test
    void formulasAndOtherFilesAreRefusedAndOthersHaveNoAccess() {
        String[] formula = line("1", "hall", "满意", "=HYPERLINK(\"http://x\")", "", "");
        assertThat(page(target(coordinator.upload("/paper", "公式.csv", (HEADER + csv(formula)).getBytes(StandardCharsets.UTF_8))))).contains("有 1 行有错误");
        coordinator.upload("/paper", "图.xlsx", new byte[] {1, 2, 3});
        assertThat(page("/paper")).contains("refused");
        assertThat(http.page("officer-district", "/paper").status()).isEqualTo(403);

        assertThat(coordinator.get("/paper/template.csv").body()).contains("表单编号,单位编码");
        assertThat(coordinator.get("/paper/template.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void everyPrintedFormHasItsNumberAndTheCodeOfItsWindow() {
        String window = jdbc.queryForObject("select id from org_window where unit_code = 'hall' and window_no = 'B02'", String.class);
        jdbc.update("delete from window_code where window_id = ?", window);
        assertThat(page("/paper/forms?copies=2&window=" + window)).as("nothing is made by looking").doesNotContain("表单编号：Z");
        String made = target(coordinator.submit("/paper/forms", Map.of("_csrf", coordinator.csrfOf("/paper/forms"), "window", window, "copies", "2")));
        String forms = page(made);
        assertThat(forms).contains("书面评价表", "B02", "☐ 非常不满意");
        assertThat(all("表单编号：(Z\\d{8}-[A-Z0-9]{6})", forms)).hasSize(2).doesNotHaveDuplicates();
        List<String> codes = all("class=\"qr\" src=\"([^\"]+)\"", forms).stream().map(Scanner::readDrawing).toList();
        assertThat(codes).hasSize(2).allMatch(code -> code.matches("http://localhost:" + here + "/w/[a-z2-9]{10}"));
        assertThat(http.asAnybody(URI.create(codes.get(0)).getPath()).text()).contains("B02");
        assertThat(page(target(coordinator.submit("/paper/forms", Map.of("_csrf", coordinator.csrfOf("/paper/forms"), "window", window)))))
                .as("the window keeps its code").contains(all("src=\"(data:image[^\"]+)\"", forms).get(0));
    }

    @Test
    void aFormulaComesBackAsTextAndTheCorrectedSheetIsTaken() throws IOException {
        String[] formula = line("1", "hall", "好极了", "=HYPERLINK(\"http://x\")", "", "");
        String kept = target(coordinator.upload("/paper", "公式.csv", (HEADER + csv(formula)).getBytes(StandardCharsets.UTF_8)));
        byte[] corrected;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(coordinator.download(kept + "/faults.xlsx")))) {
            XSSFRow row = book.getSheetAt(0).getRow(1);
            XSSFCell comment = row.getCell(COMMENT);
            assertThat(comment.getCellType()).isEqualTo(CellType.STRING);
            assertThat(comment.getStringCellValue()).isEqualTo("=HYPERLINK(\"http://x\")");
            assertThat(comment.getCellStyle().getQuotePrefixed()).as("no spreadsheet computes it").isTrue();
            assertThat(row.getCell(FAULTS).getStringCellValue()).contains("意见", "满意度");
            comment.setCellValue("窗口少");
            row.getCell(LEVEL).setCellValue("基本满意");
            corrected = Workbooks.bytes(book);
        }
        assertThat(imported(target(coordinator.upload("/paper", "已改.xlsx", corrected)), "false")).contains("已处理 1 / 1");
        assertThat(jdbc.queryForObject("select satisfaction from review where channel_review_no = ?", String.class, number + "1"))
                .isEqualTo("BASICALLY_SATISFIED");
    }

    @Test
    void theFilledTemplateIsTakenAndALateFormIsNot() throws IOException {
        byte[] filled;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(coordinator.download("/paper/template.xlsx")))) {
            fill(book.getSheet("书面评价"), 1, line("1", "hall", "不满意", "排队久", "", ""));
            fill(book.getSheet("书面评价"), 2, dated(line("2", "hall", "满意", "", "", ""), 40, 39));
            fill(book.getSheet("书面评价"), 3, dated(line("3", "hall", "满意", "", "", ""), 40, 0));
            filled = Workbooks.bytes(book);
        }
        String kept = target(coordinator.upload("/paper", "模板.xlsx", filled));
        assertThat(page(kept)).contains("有 1 行有错误，2 行正确", "评价日期");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(coordinator.download(kept + "/faults.xlsx")))) {
            assertThat(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue()).isEqualTo(number + "3");
            assertThat(book.getSheetAt(0).getRow(1).getCell(FAULTS).getStringCellValue()).startsWith("评价日期：").contains("五个工作日");
        }
        assertThat(imported(kept, "true")).contains("已处理 2 / 2");
        assertThat(reviews()).isEqualTo(2);
        assertThat(jdbc.queryForObject("select channel_kind from review where channel_review_no = ?", String.class, number + "1")).isEqualTo("PAPER");
    }

    @Test
    void aCrashAmidTheImportLosesAndDoublesNothing() throws SchedulerException {
        StringBuilder rows = new StringBuilder(HEADER);
        IntStream.rangeClosed(1, ROWS).forEach(row -> rows.append(csv(line(row + "", "hall", row % 15 == 0 ? "不满意" : "满意", "第" + row + "份", "", ""))));
        String kept = target(coordinator.upload("/paper", "很多.csv", rows.toString().getBytes(StandardCharsets.UTF_8)));
        scheduler.pauseJob(JobKey.jobKey("import", "paper"));
        try {
            assertThat(coordinator.submit(kept + "/start", form(kept, "false")).statusCode()).isEqualTo(302);
            assertThatThrownBy(() -> faults.failAfter(2, "update paper_import", runs::runDue)).hasRootCauseInstanceOf(SQLException.class);
            assertThat(reviews()).as("the second twenty were taken and not written down").isEqualTo(40);
            assertThat(page(kept)).contains("已处理 20 / " + ROWS, "max=\"" + ROWS + "\" value=\"20\"", "hx-trigger=\"load delay:2s\"");
            runs.runDue();
        } finally {
            scheduler.resumeJob(JobKey.jobKey("import", "paper"));
        }
        assertThat(page(kept)).contains("已处理 %d / %d".formatted(ROWS, ROWS), "以前已导入 20 份", "已完成");
        assertThat(reviews()).isEqualTo(ROWS);
        assertThat(jdbc.queryForObject("select count(distinct c.review_id) from case_file c join review r on r.id = c.review_id where r.channel_review_no like ?",
                Integer.class, number + "%")).isEqualTo(3);
    }

    private String[] dated(String[] line, int servedDaysAgo, int reviewedDaysAgo) {
        line[6] = clock.now().toLocalDate().minusDays(servedDaysAgo).toString();
        line[7] = clock.now().toLocalDate().minusDays(reviewedDaysAgo).toString();
        return line;
    }

    private static void fill(XSSFSheet sheet, int row, String[] cells) {
        XSSFRow line = sheet.createRow(row);
        IntStream.range(0, cells.length).forEach(column -> line.createCell(column).setCellValue(cells[column]));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(found -> found.group(1)).toList();
    }

    private String[] line(String no, String unit, String level, String comment, String name, String phone) {
        return Workbooks.line(number + no, unit, "A03", "E1024", "", "不动产转移登记", today, today, level, "", comment, name, phone, "");
    }

    private static String csv(String[] cells) {
        StringBuilder line = new StringBuilder();
        for (String cell : cells) {
            line.append(line.isEmpty() ? "" : ",").append('"').append(cell.replace("\"", "\"\"")).append('"');
        }
        return line.append("\r\n").toString();
    }

    private String imported(String kept, String onlyGood) {
        assertThat(coordinator.submit(kept + "/start", form(kept, onlyGood)).statusCode()).isEqualTo(302);
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            runs.runDue();
            return page(kept).contains("已完成");
        });
        return page(kept);
    }

    private Map<String, String> form(String kept, String onlyGood) {
        return Map.of("_csrf", coordinator.csrfOf(kept), "onlyGood", onlyGood);
    }

    private int faultyRows(String kept) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(coordinator.download(kept + "/faults.xlsx")))) {
            assertThat(book.getSheetAt(0).getRow(0).getCell(14).getStringCellValue()).isEqualTo("原行号");
            return book.getSheetAt(0).getLastRowNum();
        }
    }

    private int reviews() {
        return jdbc.queryForObject("select count(*) from review where channel_review_no like ?", Integer.class, number + "%");
    }

    private String page(String path) {
        return coordinator.get(path, "Accept", "text/html", "Accept-Language", "zh-CN").body();
    }

    private static String target(HttpResponse<String> redirect) {
        assertThat(redirect.statusCode()).isEqualTo(302);
        return redirect.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
