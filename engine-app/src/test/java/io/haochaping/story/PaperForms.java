package io.haochaping.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import io.haochaping.paper.PaperRuns;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.HttpBrowser;
import io.haochaping.workbook.Workbooks;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** From a box of paper forms over a sheet to the cases. */
abstract class PaperForms extends Story {

    static final String HEADER = "表单编号*,单位编码*,窗口号,工号,办件编号,办理事项,办理日期*,评价日期*,满意度*,原因编码,意见,姓名,电话,同意联系\r\n";

    @LocalServerPort
    private int here;
    @Autowired
    private PaperRuns runs;
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
        String window = jdbc.queryForObject("select min(id) from org_window where unit_code = 'hall' and window_no = 'A03'", String.class);
        assertThat(page("/paper/forms?copies=2&window=" + window)).contains("书面评价表", "A03", "☐ 非常不满意", "表单编号：Z");
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
