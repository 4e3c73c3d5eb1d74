package io.haochaping.administration.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import io.haochaping.organisation.Organisation;
import io.haochaping.organisation.Window;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.testing.DemoSettings;
import io.haochaping.testing.DemoTest;
import io.haochaping.testing.Hall;
import io.haochaping.testing.HttpBrowser;

/** The pages of the organisation as administrators and leaders use them. */
@DemoTest
class OrganisationPagesIT {

    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final String UNITS = "/admin/organisation/units/";

    @LocalServerPort
    private int port;
    @Autowired
    private Organisation organisation;
    @Autowired
    private Clock clock;

    private final String code = "u-" + UUID.randomUUID().toString().substring(0, 8);
    private HttpBrowser admin;

    @BeforeEach
    void logIn() {
        admin = new HttpBrowser(port);
        admin.logIn("admin", DemoSettings.PASSWORD);
    }

    @Test
    void areForAdministratorsOnly() {
        HttpBrowser leader = new HttpBrowser(port);
        leader.logIn("leader-district", DemoSettings.PASSWORD);

        for (String path : List.of("/admin/organisation", UNITS + "hall", "/admin/catalogue", "/admin/absences")) {
            assertThat(leader.get(path, "Accept", "text/html").statusCode()).as(path).isEqualTo(403);
            assertThat(admin.get(path, "Accept", "text/html").statusCode()).as(path).isEqualTo(200);
        }
        assertThat(admin.get("/admin/organisation", "Accept", "text/html").body()).contains("政务服务中心", "王志强", "无负责人", "E1024 周岚").doesNotContain("??");
        assertThat(admin.get(UNITS + "no-such-unit", "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    void makesAUnitShowsItEscapedAndLetsPeopleWorkInIt() {
        HttpResponse<String> made = submit("/admin/organisation/units/new", unit("<script>alert(1)</script>", 0));
        assertThat(made.statusCode()).as(made.body()).isEqualTo(302);
        assertThat(submit("/admin/organisation/members/OFFICER/" + code, Map.of("account", "officer-medical")).statusCode()).isEqualTo(302);
        assertThat(submit(UNITS + code + "/windows", Map.of("windowNo", "7", "name", "综合", "hallUnit", "hall", "version", "0")).statusCode()).isEqualTo(302);
        assertThat(submit(UNITS + code + "/staff", Map.of("staffNo", "E/7", "name", "丁一", "version", "0")).statusCode()).isEqualTo(302);
        assertThat(submit(UNITS + code + "/liaisons", Map.of("role", "CONTACT", "name", "李慧")).statusCode()).isEqualTo(302);

        String page = page(UNITS + code);
        assertThat(page).contains("&lt;script&gt;alert(1)", "孙悦", "位于政务服务中心", "E/7 丁一", "李慧").doesNotContain("<script>alert", "??");
        assertThat(page(UNITS + code + "/staff/edit?no=E/7")).contains("丁一");
        assertThat(page(UNITS + "hall")).contains("驻厅窗口");
        assertThat(submit("/admin/organisation/members/OFFICER/" + code + "/remove", Map.of("account", "officer-medical")).statusCode()).isEqualTo(302);
        assertThat(page(UNITS + code)).doesNotContain("<span>孙悦</span>").contains("孙悦</option>");
    }

    @Test
    void keepsWhatWasTypedWhereItIsRefused() {
        Map<String, String> wrong = unit("名", 0);
        wrong.put("name", "名".repeat(201));
        wrong.put("kind", "SECTION");
        HttpResponse<String> refused = submit("/admin/organisation/units/new", wrong);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("名".repeat(201), code, "内容过长，最多 200 个字", "科室必须有上级单位").doesNotContain("??");
        assertThat(organisation.unit(code)).isEmpty();
        assertThat(submit("/admin/organisation/members/OFFICER/hall", Map.of("account", "nobody")).statusCode()).isEqualTo(302);
        assertThat(page(UNITS + "hall")).contains("账号“nobody”不存在");
    }

    @Test
    void showsTheSecondEditorWhatTheFirstWrote() {
        submit("/admin/organisation/units/new", unit("原名", 0));
        assertThat(submit(UNITS + code, unit("第一位写的", 0)).statusCode()).isEqualTo(302);
        HttpResponse<String> second = submit(UNITS + code, unit("第二位写的", 0));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("其他管理员已保存为", "第一位写的", "value=\"第二位写的\"", "name=\"version\" value=\"1\"");
        assertThat(submit(UNITS + code, unit("第二位写的", 1)).statusCode()).isEqualTo(302);
    }

    @Test
    void saysWhatKeepsAUnitWithOpenCasesFromBeingRetired() {
        String caseNo = new Hall(port, clock).badReview();

        assertThat(page(UNITS + "hall")).contains("未办结案件", "请先办结或改派").doesNotContain("hall/retire");
        submit(UNITS + "hall/retire", Map.of("version", String.valueOf(organisation.unit("hall").orElseThrow().version())));
        assertThat(organisation.openUnit("hall")).isPresent();
        assertThat(caseNo).startsWith("CP-");
    }

    @Test
    void whoBecomesAnOfficerMayTakeTheOpenTasksOfTheUnit() {
        Hall hall = new Hall(port, clock);
        String caseNo = hall.badReview();

        submit("/admin/organisation/members/OFFICER/hall", Map.of("account", "officer-medical"));
        assertThat(page(UNITS + "hall")).contains("岗位人员已添加");
        String task = hall.task("officer-medical", caseNo, "Task_ContactReviewer");
        assertThat(hall.claim("officer-medical", task).status()).isEqualTo(204);
        submit("/admin/organisation/members/OFFICER/hall/remove", Map.of("account", "officer-medical"));

        assertThat(page(UNITS + "hall")).contains("岗位人员已移除");
        assertThat(hall.task("officer-district", caseNo, "Task_ContactReviewer")).isEqualTo(task);
        assertThat(hall.claim("officer-district", task).status()).as("nobody keeps a task of a unit that he left").isEqualTo(204);
    }

    @Test
    void aWindowMovedMidCaseLeavesTheCaseWhereItIs() {
        Hall hall = new Hall(port, clock);
        String no = "M" + code.substring(2, 6);
        submit(UNITS + "hall/windows", Map.of("windowNo", no, "version", "0"));
        Window window = organisation.windowsOf("hall").stream().filter(found -> found.windowNo().equals(no)).findFirst().orElseThrow();
        String caseNo = hall.badReview(Map.of("serviceRecord", hall.service("hall", no, "E1024", UUID.randomUUID().toString())));
        String path = "/admin/organisation/windows/" + window.id();

        assertThat(page(path)).contains("移动窗口不影响办理中的案件");
        assertThat(submit(path, Map.of("windowNo", no, "unitCode", "medical", "hallUnit", "hall", "version", "0")).statusCode()).isEqualTo(302);

        assertThat(hall.get("supervisor", "/api/v1/cases/" + caseNo).json().path("unitCode").asText()).isEqualTo("hall");
        assertThat(organisation.hasWindow("medical", no)).isTrue();
        assertThat(hall.badReview(Map.of("serviceRecord", hall.service("medical", no, "E1", UUID.randomUUID().toString())))).startsWith("CP-");
    }

    @Test
    void aRetiredUnitTakesNoReviews() {
        submit("/admin/organisation/units/new", unit("撤销的单位", 0));
        assertThat(submit(UNITS + code + "/retire", Map.of("version", "0")).statusCode()).isEqualTo(302);

        var answer = new Hall(port, clock).send(new Hall(port, clock).review(Map.of("serviceRecord",
                new Hall(port, clock).service(code, "1", "E1", UUID.randomUUID().toString()))));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.response().body()).contains("unit-retired");
    }

    @Test
    void listsTheCatalogueAndKeepsItsVersions() {
        Map<String, String> item = new LinkedHashMap<>(Map.of("code", code, "name", "社保卡补换", "validFrom", "2026-01-01", "number", "0"));
        assertThat(submit("/admin/catalogue/new", item).statusCode()).isEqualTo(302);
        item.putAll(Map.of("name", "社保卡换领", "validFrom", "2026-02-01", "number", "1", "guideUrl", "https://example.org/a"));
        assertThat(submit("/admin/catalogue/" + code, item).statusCode()).isEqualTo(302);
        item.put("name", "又改");
        assertThat(submit("/admin/catalogue/" + code, item).statusCode()).isEqualTo(409);
        item.putAll(Map.of("guideUrl", "javascript:alert(1)", "validFrom", "二月", "number", "2"));
        assertThat(submit("/admin/catalogue/" + code, item).statusCode()).isEqualTo(422);

        assertThat(page("/admin/catalogue/" + code)).contains("第 1 版", "社保卡补换", "2026-01-01 至 2026-01-31", "第 2 版", "社保卡换领").doesNotContain("??");
        assertThat(page("/admin/catalogue?text=" + code)).contains("共 1 项", "社保卡换领");
        assertThat(page("/admin/catalogue?text=%25&page=-4")).contains("没有符合条件的事项");
        assertThat(submit("/admin/catalogue/" + code + "/end", Map.of("number", "2", "lastDay", "2026-06-30")).statusCode()).isEqualTo(302);
    }

    @Test
    void letsALeaderEnterAbsencesOfTheOwnUnit() {
        HttpBrowser leader = new HttpBrowser(port);
        leader.logIn("leader-district", DemoSettings.PASSWORD);
        Map<String, String> form = new LinkedHashMap<>(Map.of("account", "officer2-district", "from", "2027-03-01", "to", "2027-03-05",
                "substitute", "officer-district", "reason", "培训"));

        assertThat(submit(leader, "/absences", form).statusCode()).isEqualTo(302);
        assertThat(leader.get("/absences", "Accept", "text/html").body()).contains("刘洋", "代办人：陈静", "培训").doesNotContain("??");
        HttpResponse<String> again = submit(leader, "/absences", form);
        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("重叠", "value=\"2027-03-01\"");
        form.put("account", "officer-tax");
        assertThat(submit(leader, "/absences", form).statusCode()).isEqualTo(403);

        HttpBrowser officer = new HttpBrowser(port);
        officer.logIn("officer-district", DemoSettings.PASSWORD);
        assertThat(officer.get("/absences", "Accept", "text/html").statusCode()).isEqualTo(403);
        assertThat(page("/admin/absences")).contains("刘洋");
    }

    @Test
    void canBeUsedOnAPhoneAndAtADesk() {
        try (Browser browser = new Browser()) {
            for (Screen screen : Screen.values()) {
                try (BrowserContext person = browser.person(screen)) {
                    Page page = browser.logIn(person, "http://localhost:" + port, "admin", DemoSettings.PASSWORD);
                    for (String path : List.of("/admin/organisation", UNITS + "hall", UNITS + "new", "/admin/organisation/jurisdictions/district",
                            "/admin/organisation/jurisdictions/district/rules", "/admin/catalogue", "/admin/catalogue/new",
                            "/admin/catalogue/11150800MB1234567X3000114001000", "/admin/absences", UNITS + "hall/staff/edit?no=E1024",
                            "/admin/organisation/windows/" + organisation.windowsOf("hall").get(0).id())) {
                        page.navigate("http://localhost:" + port + path);
                        Browser.picture(page, "organisation" + path.replaceAll("[^a-z]+", "-") + "-" + screen);
                        assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(path).isEmpty();
                        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(path + " " + screen).isEqualTo(true);
                    }
                }
            }
        }
    }

    private Map<String, String> unit(String name, long version) {
        return new LinkedHashMap<>(Map.of("code", code, "name", name, "jurisdiction", "district", "parent", "", "kind", "DEPARTMENT", "version",
                String.valueOf(version)));
    }

    private HttpResponse<String> submit(String path, Map<String, String> fields) {
        return submit(admin, path, fields);
    }

    private static HttpResponse<String> submit(HttpBrowser browser, String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.put("_csrf", browser.csrfOf("/"));
        return browser.submit(path, all);
    }

    private String page(String path) {
        HttpResponse<String> answer = admin.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).as(path + reference(answer.body())).isEqualTo(200);
        return answer.body();
    }

    private static String reference(String body) {
        Matcher title = Pattern.compile("<h1>(.*?)</h1>").matcher(body);
        return title.find() ? " " + title.group(1) : "";
    }
}
