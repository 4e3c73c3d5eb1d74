package io.haochaping.desk.improvements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import io.haochaping.desk.improvements.ImprovementPage.CaseLine;
import io.haochaping.desk.improvements.ImprovementPage.Effect;
import io.haochaping.desk.improvements.ImprovementPage.Line;
import io.haochaping.desk.improvements.InspectionPages.DraftPage;
import io.haochaping.desk.improvements.InspectionPages.FaultRow;
import io.haochaping.desk.improvements.InspectionPages.ReportPage;
import io.haochaping.desk.improvements.InspectionPages.ReportRow;
import io.haochaping.desk.improvements.KeyRows.KeyRow;
import io.haochaping.pages.Badge;
import io.haochaping.pages.Fact;
import io.haochaping.pages.Option;
import io.haochaping.pages.Pages;
import io.haochaping.pages.Paging;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An inspection report, a concentrated problem and the forms as a browser lays them out, at both widths, without a server. */
class ImprovementPagesInBrowserTest {

    private static final String HOST = "http://localhost";
    private static final String POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
            + "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'";
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Paging PAGING = new Paging(42, 1, 3, null, "/improvements?page=1");
    private static final List<Option> PLACES = List.of(new Option("district", "赣江新区"), new Option("tax", "巴彦淖尔税务"));
    private static final List<ImprovementRow> ROWS = List.of(
            new ImprovementRow("ZG-20260226-000001", "集中问题", "窗口 · 政务服务大厅 A03", "政务服务大厅", new Badge(Badge.LATE, "整改中"),
                    new Badge(Badge.LATE, "已超期，督办人员可介入"), "2026-03-20", "2026-02-26 01:40"),
            new ImprovementRow("ZG-20260226-000002", "监督查评", "咨询台无人值守，群众无处询问办理流程和材料", "待确定", new Badge(Badge.SOON, "待分流"), null, null, "2026-02-26 10:00"),
            new ImprovementRow("ZG-20260101-000001", "社会各界综合点评", "建议延长午间办理时间", "医疗保障局", new Badge(Badge.CALM, "整改已验收"), null, null, "2026-01-01 10:00"));

    @RegisterExtension
    static final Browser browser = new Browser();

    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void canBeUsedByEverybodyAndFitTheScreen(Screen screen) throws Exception {
        for (String template : List.of("list", "improvement", "comment", "problem", "key-supervision", "inspections", "upload", "report")) {
            Page page = open(screen, template);
            Browser.picture(page, "sample-improvements-" + template + "-" + screen);

            assertThat(new AxeBuilder(page).withTags(WCAG_22_AA).analyze().getViolations()).as(template)
                    .extracting(violation -> violation.getId() + ": " + violation.getNodes().get(0).getHtml()).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as(template).isEqualTo(true);
            page.context().close();
        }
        assertThat(complaints).isEmpty();
    }

    private Page open(Screen screen, String template) {
        BrowserContext person = browser.person(screen);
        person.route(HOST + "/**", route -> route.fulfill(new FulfillOptions().setContentType("text/html")
                .setHeaders(Map.of("Content-Security-Policy", POLICY)).setBody(rendered(template))));
        person.route(HOST + "/assets/*", route -> route.fulfill(new FulfillOptions()
                .setPath(Path.of("target/classes/static").resolve(route.request().url().substring(HOST.length() + 1)))));
        Page page = person.newPage();
        page.onConsoleMessage(message -> {
            if (List.of("error", "warning").contains(message.type())) {
                complaints.add(template + ": " + message.text());
            }
        });
        page.navigate(HOST + "/improvements/" + template);
        return page;
    }

    private static String rendered(String template) {
        try {
            return Pages.render("desk/improvements/" + template, "/improvements/" + template, Locale.SIMPLIFIED_CHINESE, model(template));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, Object> model(String template) {
        return switch (template) {
            case "list" -> Map.of("page", new ImprovementListPage(ROWS, PAGING, List.of(new Option("COMMENT", "社会各界综合点评", true)),
                    List.of(new Option("TRIAGE", "待分流")), List.of(new Option("hall", "政务服务大厅"), new Option("medical", "医疗保障局")), true, true, true, true));
            case "improvement" -> Map.of("page", problem());
            case "comment" -> form(Map.of("form", new CommentForm("district", "HOTLINE", "", "反映的内容", null, "张三", "电话", null),
                    "errors", Map.of("title", "请填写此项。", "phone", "电话只能由数字、加号、括号、空格和连字符组成。"), "refused", "请改正下面的内容。",
                    "ways", List.of(new Option("HOTLINE", "热线电话", true)), "competences", List.of(new Option("UNKNOWN", "待判断"))));
            case "problem" -> form(Map.of("form", ProblemForm.EMPTY, "errors", Map.of(), "kinds", List.of(new Option("WINDOW", "窗口")),
                    "units", List.of(new Option("hall", "政务服务大厅（hall）"))));
            case "key-supervision" -> Map.of("days", 90, "enters", true, "rows", List.of(
                    new KeyRow("窗口", "政务服务大厅 A03", "赣江新区", 2, new Badge(Badge.LATE, "整改中"), "ZG-20260226-000001", "2026-02-26", null),
                    new KeyRow("被评价人", "政务服务大厅 E1024 周岚", "赣江新区", 1, new Badge(Badge.CALM, "近期办结"), "ZG-20260101-000009", "2026-01-01", "2026-02-20")));
            case "inspections" -> form(Map.of("form", new InspectionForm("district", "一季度政务服务查评报告", "市政务服务局", "2026-02-20"),
                    "errors", Map.of("file", "请填写此项。"), "rows", List.of(report()), "paging", PAGING));
            case "upload" -> Map.of("page", new DraftPage("u", "一季度政务服务查评报告", "市政务服务局", "赣江新区", "2026年2月20日", "查评问题.xlsx", "2026-02-24 12:00", 6, 2,
                    List.of(new FaultRow("3", "问题", "", "此项必填。"), new FaultRow("5", "责任单位编码", "hal", "不是所选辖区在用的单位，请核对编码，或者留空由管理岗确定。")),
                    2, null, "refused", "2 行有错误，6 行正确。改正后重新上传，或者只导入正确的行。"));
            default -> Map.of("page", new ReportPage(report(), "督办一", "2026-02-24 10:00", ROWS, PAGING));
        };
    }

    private static Map<String, Object> form(Map<String, Object> own) {
        Map<String, Object> model = new HashMap<>(own);
        model.put("jurisdictions", PLACES);
        return model;
    }

    private static ReportRow report() {
        return new ReportRow("r-1", "一季度政务服务查评报告", "市政务服务局", "赣江新区", "2026年2月20日", 8, 2);
    }

    private static ImprovementPage problem() {
        return new ImprovementPage("ZG-20260226-000001", "集中问题", "窗口 · 政务服务大厅 A03", new Badge(Badge.LATE, "成效观察"), new Badge(Badge.LATE, "已超期，督办人员可介入"),
                new Badge(Badge.LATE, "已超期 2 个工作日"), List.of(new Fact("来源", "集中问题"), new Fact("管辖", "赣江新区"), new Fact("责任单位", "政务服务大厅"), new Fact("整改期限", "2026年3月20日")),
                "待领取 · 赣江新区好差评管理岗", "/camunda/app/tasklist/default/#/?task=1", "政务服务大厅（hall）、医疗保障局（medical）", "同一窗口一个月内差评六件。",
                List.of(new Fact("姓名或单位", "张三"), new Fact("联系电话", "13800138000")), null, List.of(ROWS.get(2)),
                new Effect(6, 1, "2026-01-27 至 2026-02-26", "2026-03-20 至 2026-04-19", "观察期满后，2026-04-20 起才能记录成效。"),
                List.of(new CaseLine("CP-20260226-000001", "不动产转移登记", "政务服务大厅", new Badge(Badge.CALM, "已办结"), "2026-02-26 00:10"),
                        new CaseLine("CP-20260225-000003", "居民身份证换领", "政务服务大厅", new Badge(Badge.SOON, "整改中"), "2026-02-25 15:10")),
                true, List.of(new ImprovementPage.File("f-1", "整改前后窗口排队对比.pdf", "application/pdf · 120 KB · 李承办 · 2026-03-20 08:50")), true,
                new ImprovementPage.Report("r-1", "一季度政务服务查评报告", "3"),
                List.of(new Line("", "登记", "2026-02-26 01:40", "系统", null, null), new Line("", "分流", "2026-02-26 09:00", "王管理", "采纳整改", "请限期整改。"),
                        new Line("late", "超期，请督办人员介入", "2026-03-21 00:00", "系统", "落实整改", null),
                        new Line("", "落实整改", "2026-03-20 09:00", "李承办", null, "窗口轮岗，重新培训。\n每日巡查。"), new Line("done", "验收通过", "2026-03-20 10:00", "王管理", null, "属实")));
    }
}
