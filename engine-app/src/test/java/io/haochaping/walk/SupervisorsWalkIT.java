package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;
import io.haochaping.walk.Town.Filed;

/** Supervisors' own work in Chromium: a spot check that contradicts a visit, and a lead that nobody else reads. */
@Order(0)
class SupervisorsWalkIT extends BrowserWalk {

    @Test
    void aSpotCheckContradictsAVisit() {
        String caseNo = closedCase(town);

        try (Colleague coordinator = Colleague.arrives(browser, town, "coordinator-district")) {
            assertThat(coordinator.open("/cases/" + caseNo).locator("button:has-text('发起抽查回访')").count()).isZero();
        }
        try (Colleague supervisor = Colleague.arrives(browser, town, "supervisor")) {
            supervisor.open("/cases/" + caseNo).click("button:has-text('发起抽查回访')");
            String no = supervisor.page.locator("[role=status].message").innerText().replaceAll(".*(CC-\\d+-\\d+).*", "$1").strip();
            supervisor.tasklist().take("抽查回访", no).decide("与回访记录不符").write("抽查情况", "评价人说没有接到过回访电话。").finish();
            String shown = supervisor.open("/cases/" + caseNo).locator("main").innerText();
            assertThat(shown).contains("回访不实，按未回访计", "没有接到过回访电话", "回访由整改（解释）本案的同一人进行");
            Browser.picture(supervisor.page, "spot-check-case-DESKTOP");
            Browser.picture(supervisor.open("/spot-checks"), "spot-checks-DESKTOP");
            assertThat(supervisor.page.locator("main").innerText()).contains(caseNo, "与记录不符");
        }
        try (Colleague coordinator = Colleague.arrives(browser, town, "coordinator-district", Screen.PHONE)) {
            assertThat(coordinator.open("/spot-checks").locator("main").innerText()).contains(caseNo);
            Browser.picture(coordinator.page, "spot-checks-PHONE");
            assertThat(coordinator.page.locator("button:has-text('随机抽取')").count()).isZero();
            assertThat(coordinator.open("/supervision").locator("main").innerText()).contains("回访不实");
        }
    }

    @Test
    void aLeadIsOpenedByAnOfficerAndReadBySupervisorsAlone() {
        String caseNo = town.reviewAt("A03", "E1024").caseNo();
        String no;

        try (Colleague officer = Colleague.arrives(browser, town, "officer-district", Screen.PHONE)) {
            officer.open("/cases/" + caseNo).click("summary:has-text('登记违纪违法线索')");
            officer.page.fill("input[name=to]", "区纪委监委派驻纪检监察组");
            officer.page.selectOption("select[name=flag]", new SelectOption().setLabel("打击报复"));
            officer.page.fill("#lead-text", "窗口主任打电话要求评价人撤回差评。");
            Browser.picture(officer.page, "lead-form-PHONE");
            officer.page.click("button:has-text('登记线索')");
            no = officer.page.locator("[role=status].message").innerText().replaceAll(".*(XS-\\d+-\\d+).*", "$1").strip();
            assertThat(officer.page.locator("main").innerText()).contains(no).doesNotContain("撤回差评");
            assertThat(officer.open("/leads/" + no).locator("body").innerText()).doesNotContain("撤回差评");
        }
        for (String account : new String[] {"auditor", "coordinator-district", "admin"}) {
            try (Colleague other = Colleague.arrives(browser, town, account)) {
                assertThat(other.open("/leads/" + no).locator("body").innerText()).as(account).doesNotContain("撤回差评");
                assertThat(other.open("/cases/" + caseNo).locator("body").innerText()).as(account).doesNotContain(no);
            }
        }
        try (Colleague supervisor = Colleague.arrives(browser, town, "supervisor")) {
            assertThat(supervisor.open("/leads/" + no).locator("main").innerText()).contains("撤回差评", "打击报复", "待移送");
            supervisor.tasklist().take("移送线索", no).write("移送（不予移送）说明", "已移送派驻纪检监察组。").decide("移送有权部门").finish();
            supervisor.tasklist().take("登记回复", no).write("回复内容", "情况属实。").decide("查实").finish();
            Browser.picture(supervisor.open("/leads/" + no), "lead-DESKTOP");
            assertThat(supervisor.page.locator("main").innerText()).contains("查实，待登记问责", "情况属实");
            Browser.picture(supervisor.open("/leads"), "leads-DESKTOP");
        }
        try (Colleague supervisor = Colleague.arrives(browser, town, "supervisor2", Screen.PHONE)) {
            Browser.picture(supervisor.open("/leads"), "leads-PHONE");
            Browser.picture(supervisor.open("/leads/" + no), "lead-PHONE");
        }
    }

    private static String closedCase(Town town) {
        Filed filed = town.reviewAt("A03", "E1024");
        String officer = "officer-district";
        town.complete(officer, filed.caseNo(), "Task_ContactReviewer", Map.of("contactOutcome", "REACHED", "contactNote", "已联系", "contactedAt",
                town.now().toString()));
        town.complete(officer, filed.caseNo(), "Task_VerifyReview", Map.of("finding", "JUSTIFIED_SIMPLE", "findingNote", "经核实"));
        town.complete(officer, filed.caseNo(), "Task_Rectify", Map.of("rectification", "已整改"));
        town.complete("leader-district", filed.caseNo(), "Task_SignOff", Map.of("signedOff", true));
        town.complete(officer, filed.caseNo(), "Task_ReturnVisit", Map.of("visitOutcome", "SATISFIED"));
        town.complete("coordinator-district", filed.caseNo(), "Task_FileCase", Map.of("filingAccepted", true));
        return filed.caseNo();
    }
}
