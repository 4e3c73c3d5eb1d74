package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;

import com.microsoft.playwright.options.FilePayload;
import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.workbook.Workbooks;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Improvements in Chromium: a report of an inspection, and a concentrated problem that ends with its effect. */
@Order(0)
class ImprovementWalkIT extends BrowserWalk {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aReportOfAnInspectionIsImportedPutRightAndAcceptedByTheInspectorsSide() {
        String no;
        String report;

        try (Colleague supervisor = Colleague.arrives(browser, town, "supervisor")) {
            supervisor.open("/improvements/inspections").fill("input[name=title]", "一季度监督查评报告");
            supervisor.page.fill("input[name=body]", "市政务服务局");
            supervisor.page.fill("input[name=inspectedOn]", town.now().toLocalDate().toString());
            supervisor.page.selectOption("select[name=jurisdiction]", "district");
            supervisor.page.setInputFiles("input[name=file]", new FilePayload("查评问题.xlsx", XLSX, findings()));
            supervisor.page.click("button:has-text('上传并试导入')");
            assertThat(supervisor.page.locator("main").innerText()).contains("no-such-unit", "1 行有错误，1 行正确");
            Browser.picture(supervisor.page, "inspection-dry-run-DESKTOP");
            supervisor.page.click("button:has-text('只导入正确的 1 行')");
            report = supervisor.page.url().replace(town.address(), "");
            assertThat(supervisor.page.locator("main").innerText()).contains("咨询台缺岗", "1 个问题，已办结 0 个");
            no = numberOn(supervisor);
            Browser.picture(supervisor.page, "inspection-report-DESKTOP");
        }
        adopt(town, no);
        try (Colleague officer = Colleague.arrives(browser, town, "officer-district", Screen.PHONE)) {
            assertThat(officer.open("/improvements/" + no).locator("main").innerText()).contains("咨询台缺岗");
            Browser.picture(officer.page, "inspection-finding-PHONE");
        }
        carryOut(town, no, "已安排轮值。");
        try (Colleague supervisor = Colleague.arrives(browser, town, "supervisor")) {
            supervisor.tasklist().take("整改验收", no).write("验收意见", "现场核查属实。").decide("通过").finish();
            assertThat(supervisor.open(report).locator("main").innerText()).contains("1 个问题，已办结 1 个");
        }
    }

    @Test
    void aConcentratedProblemIsListedForKeySupervisionUntilItsEffectShows() {
        String no;

        try (Colleague coordinator = Colleague.arrives(browser, town, "coordinator-district")) {
            coordinator.open("/improvements/problem").selectOption("select[name=jurisdiction]", "district");
            coordinator.page.selectOption("select[name=kind]", "NORM");
            coordinator.page.fill("input[name=code]", "113");
            coordinator.page.fill("#problem-text", "窗口之间相互推诿，群众反映集中。");
            Browser.picture(coordinator.page, "problem-form-DESKTOP");
            coordinator.page.click("button:has-text('列入')");
            assertThat(coordinator.page.locator("[role=status].message").innerText()).contains("已列为集中问题");
            no = coordinator.page.url().replaceAll(".*(ZG-\\d+-\\d+).*", "$1");
            assertThat(coordinator.open("/improvements/key-supervision").locator("main").innerText()).contains(no);
            Browser.picture(coordinator.page, "key-supervision-DESKTOP");
        }
        adopt(town, no);
        carryOut(town, no, "明确首问负责，重新培训。");
        town.complete("coordinator-district", no, "Task_AcceptImprovement", Map.of("acceptanceNote", "属实", "accepted", true));
        try (Colleague coordinator = Colleague.arrives(browser, town, "coordinator-district")) {
            Tasklist early = coordinator.tasklist().take("记录整改成效", no).write("成效说明", "差评减少。").decide("成效显现").submit();
            assertThat(early.refusal()).contains("观察期未满");
        }
        town.letPass(Duration.ofDays(31));
        try (Colleague coordinator = Colleague.arrives(browser, town, "coordinator-district")) {
            coordinator.tasklist().choose("我的待办").open(no).write("成效说明", "差评减少。").decide("成效显现").finish();
            assertThat(coordinator.open("/improvements/" + no).locator("main").innerText()).contains("成效显现", "差评减少");
            Browser.picture(coordinator.page, "problem-ended-DESKTOP");
        }
    }

    private static byte[] findings() {
        return Workbooks.make(book -> Workbooks.sheet(book, "查评问题", Workbooks.line("问题", "具体情况", "责任单位编码"),
                Workbooks.line("咨询台缺岗", "上午十时无人值守", "hall"), Workbooks.line("公示不全", "未公示收费标准", "no-such-unit")));
    }

    private static String numberOn(Colleague person) {
        return person.page.locator("main").innerText().replaceAll("(?s).*?(ZG-\\d+-\\d+).*", "$1");
    }

    private static void adopt(Town town, String no) {
        try (Colleague coordinator = Colleague.arrives(browser, town, "coordinator-district")) {
            coordinator.tasklist().take("整改事项分流", no).write("分流意见", "请限期整改。").decide("采纳整改").write("责任单位代码", "hall")
                    .at(town.now().plusDays(5)).finish();
        }
    }

    private static void carryOut(Town town, String no, String measure) {
        try (Colleague officer = Colleague.arrives(browser, town, "officer-district")) {
            officer.tasklist().take("落实整改", no).write("整改措施", measure).finish();
            assertThat(officer.open("/improvements/" + no).locator("main").innerText()).contains(measure);
        }
    }
}
