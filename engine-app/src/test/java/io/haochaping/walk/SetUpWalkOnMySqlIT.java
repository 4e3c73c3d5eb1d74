package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import io.haochaping.channel.SignedClient;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.MySqlTest;
import io.haochaping.testing.TestSettings;

/** An empty installation on MySQL becomes an office at work, by its pages alone: from the first login of the administrator to the first closed case. */
@MySqlTest
@Order(Integer.MAX_VALUE)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetUpWalkOnMySqlIT {

    private static final GreenMail MAIL = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String ANSWER = "已加开两个窗口，并将材料清单放在取号处。";

    @RegisterExtension
    static final Browser browser = new Browser();
    private static Newcomer admin;
    private static Map<String, String> passwords = Map.of();
    private static String secret = "";
    private static JsonNode filed;

    @LocalServerPort
    private int port;
    @Value("${HCP_PERSONALDATA_KEY}")
    private String key;

    @DynamicPropertySource
    static void mailServer(DynamicPropertyRegistry settings) {
        MAIL.start();
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        settings.add("hcp.mail.from", () -> "hcp@qingshan.example");
        settings.add("hcp.base-url", () -> "https://hcp.qingshan.example/");
    }

    @AfterAll
    static void stopTheMailServer() {
        MAIL.stop();
    }

    @Test
    @Order(1)
    void leadsTheFirstAdministratorToTheGuide() {
        admin = Newcomer.arrives(browser, port, TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD, Screen.DESKTOP);

        assertThat(admin.page.url()).endsWith("/admin/setup");
        admin.sees("尚未建立辖区", "尚未登记启用的渠道", "尚未确认系统外有副本").looks("guide-first");
    }

    @Test
    @Order(2)
    void importsACountyWithTwelveUnitsAndFortyPeopleFromOneWorkbook() throws IOException {
        admin.press("用 Excel 导入").looks("import");
        byte[] template = Files.readAllBytes(admin.page.waitForDownload(() -> admin.press("下载空白模板")).path());
        admin.page.setInputFiles("input[type=file]", new FilePayload("青山县.xlsx", XLSX, CountyBook.fill(template)));
        admin.press("上传并试导入");

        admin.looks("import-dry-run").sees("尚未写入任何数据", "没有错误");
        assertThat(added("辖区")).isEqualTo("2");
        assertThat(added("单位")).isEqualTo("12");
        assertThat(added("人员")).isEqualTo("40");

        admin.press("全部导入").sees("导入完成").looks("import-done");
        passwords = CountyBook.passwords(Files.readAllBytes(admin.page.waitForDownload(() -> admin.press("下载一次性密码")).path()));
        assertThat(passwords).hasSize(40).containsKeys("officer-1", "leader-1", "coordinator-1");
        assertThat(passwords.values()).doesNotHaveDuplicates().allMatch(password -> password.length() >= 8);
        assertThat(stepsLeft()).containsExactly("工作日历", "渠道", "数据密钥备份");
    }

    private String added(String sheet) {
        return admin.page.locator("tr:has(th[scope=row])").filter(new FilterOptions().setHasText(sheet)).first().locator("td")
                .first().innerText();
    }

    @Test
    @Order(3)
    void loadsTheNextYear() {
        for (int year = firstYearMissing(); year <= LocalDate.now(ZONE).getYear() + 1; year = firstYearMissing()) {
            load(year);
        }
        assertThat(stepsLeft()).containsExactly("渠道", "数据密钥备份");
    }

    /** The first from this year on; the office loads at least one. */
    private int firstYearMissing() {
        admin.go("设置向导").press("去设置日历").looks("calendar");
        String loaded = admin.page.locator("section[aria-labelledby=years]").innerText();
        int year = LocalDate.now(ZONE).getYear();
        while (loaded.contains(year + "")) {
            year++;
        }
        return year;
    }

    private void load(int year) {
        LocalDate saturday = LocalDate.of(year, 4, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        String csv = "date,type,name\n%1$d-01-01,holiday,元旦\n%1$d-05-01,holiday,劳动节\n%2$s,workday,劳动节\n%1$d-10-01,holiday,国庆节\n".formatted(year, saturday);
        admin.page.fill("#import-form input[name=year]", year + "");
        admin.page.fill("#import-form input[name=source]", "国务院办公厅关于%d年部分节假日安排的通知".formatted(year));
        admin.page.setInputFiles("#import-form input[name=file]", new FilePayload(year + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        admin.press("生成草稿").sees(year + " 年放假安排草稿", "草稿，未生效").looks("calendar-draft");
        admin.press("发布").sees(year + " 年放假安排（全国）", "已发布").looks("calendar-published");
    }

    @Test
    @Order(4)
    void registersAChannelAndTakesItsSecret() {
        admin.go("设置向导").press("去登记渠道").press("登记渠道");
        Page page = admin.page;
        page.fill("input[name=id]", "qs-window");
        page.fill("input[name=name]", "青山县窗口评价器");
        page.selectOption("select[name=homeJurisdiction]", CountyBook.COUNTY);
        page.locator("input[name=rights]").all().forEach(Locator::check);
        admin.looks("channel-new").press("登记并生成密钥").sees("只显示这一次").looks("channel-secret");

        secret = page.inputValue("input.secret");
        page.reload();
        assertThat(page.content()).doesNotContain(secret);
        assertThat(stepsLeft()).containsExactly("数据密钥备份");
    }

    @Test
    @Order(5)
    void confirmsTheCopyOfTheKeyAndFinishes() throws Exception {
        admin.go("设置向导").press("去确认副本").looks("keys");
        admin.page.fill("input[name=checkValue]", checkValue(admin.page.locator("pre code").first().innerText()));
        admin.press("确认副本").sees("副本已确认").looks("keys-confirmed");

        assertThat(stepsLeft()).isEmpty();
        admin.sees("全部完成").looks("guide-last").press("完成");
        assertThat(admin.open("/").url()).endsWith("/");
        admin.looks("home-admin");
        assertThat(admin.page.locator("header nav").innerText()).doesNotContain("设置向导");
    }

    /** Runs the page's command where the copy is, and answers what it prints. */
    private String checkValue(String command) throws Exception {
        Process shell = new ProcessBuilder("bash", "-c", command).redirectErrorStream(true).start();
        shell.outputWriter().append(key).append('\n').close();
        String printed = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return printed.substring(printed.lastIndexOf(' ') + 1);
    }

    /** Steps of the guide that are not done. */
    private List<String> stepsLeft() {
        admin.go("设置向导");
        return admin.page.locator("ol.guide > li:not(.past) h2 span:first-child").allInnerTexts();
    }

    @Test
    @Order(6)
    void takesASignedReview() {
        OffsetDateTime now = OffsetDateTime.now(ZONE).truncatedTo(ChronoUnit.SECONDS);
        SignedClient.Answer answer = new SignedClient(port, "qs-window", secret).post("/api/v1/reviews", Map.of("channelReviewNo", "QS-1",
                "channelKind", "WINDOW_DEVICE", "kind", "REVIEW", "satisfaction", "VERY_DISSATISFIED", "comment", "排队两小时，叫号之后又说缺材料。",
                "reviewedAt", now.toString(), "reviewer", Map.of("realName", true, "kind", "NATURAL_PERSON", "name", "王小明", "phone", "13800138000"),
                "serviceRecord", Map.of("projectNo", "QS-1", "serviceNumber", 1, "taskCode", CountyBook.TASK, "taskName", "不动产转移登记",
                        "serviceTime", now.minusMinutes(20).toString(), "unitCode", CountyBook.HALL)));

        assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
        filed = answer.body();
    }

    @Test
    @Order(7)
    void closesTheCaseInTheBrowser() {
        String caseNo = filed.get("caseNo").asText();
        try (Newcomer officer = first("officer-1"); Newcomer leader = first("leader-1"); Newcomer coordinator = first("coordinator-1")) {
            officer.tasklist().take("先行联系", caseNo).write("联系情况", "已说明排队原因，评价人希望加开窗口。").decide("已联系上").at(OffsetDateTime.now(ZONE)).finish();
            officer.tasklist().take("调查核实", caseNo).write("核实情况", "当日叫号系统故障，情况属实。").decide("属实，限期整改").finish();
            officer.tasklist().take("整改", caseNo).write("整改情况", ANSWER).finish();
            leader.tasklist().take("负责人签批", caseNo).decide("同意").finish();
            officer.tasklist().take("回访", caseNo).decide("满意").finish();
            coordinator.tasklist().take("备案", caseNo).decide("同意备案").finish();

            coordinator.open("/cases/" + caseNo);
            coordinator.sees("已办结", "青山县政务服务中心").looks("case");
            coordinator.looksAt(List.of("/", "/cases", "/inbox", "/board"));
            coordinator.sees("100%", "按期完成 1 件，应完成 1 件");
            assertThat(coordinator.page.content()).doesNotContain("王小明", "13800138000");
        }
    }

    private Newcomer first(String account) {
        return Newcomer.arrivesFirst(browser, port, account, passwords.get(account));
    }

    @Test
    @Order(8)
    void letsTheReviewerRateHowItWasHandled() {
        try (Newcomer reviewer = Newcomer.visitor(browser, port, Screen.PHONE)) {
            reviewer.open("/receipt/" + filed.get("receipt").asText());
            reviewer.sees("已办结", ANSWER).looks("receipt");
            reviewer.page.locator("input[name=rating][value=SATISFIED]").check();
            reviewer.press("提交评价").sees("已收到您对办理情况的评价", "您对办理情况的评价：满意").looks("receipt-rated");
        }
    }

    @Test
    @Order(9)
    void fitsOnAPhone() {
        admin.close();
        try (Newcomer phone = Newcomer.arrives(browser, port, TestSettings.ADMIN, TestSettings.ADMIN_PASSWORD, Screen.PHONE)) {
            phone.looksAt(List.of("/", "/admin", "/admin/setup", "/admin/organisation", "/admin/organisation/units/" + CountyBook.HALL, "/admin/accounts",
                    "/admin/accounts/officer-1", "/admin/import", "/admin/calendar", "/admin/channels", "/admin/channels/qs-window", "/admin/keys",
                    "/admin/changes", "/admin/deliveries"));
        }
        try (Newcomer phone = Newcomer.arrives(browser, port, "coordinator-1", Newcomer.ownPassword("coordinator-1"), Screen.PHONE)) {
            phone.looksAt(List.of("/", "/board", "/cases", "/cases/" + filed.get("caseNo").asText(), "/inbox"));
        }
    }
}
