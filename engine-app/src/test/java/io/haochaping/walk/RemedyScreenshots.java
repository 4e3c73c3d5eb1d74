package io.haochaping.walk;

import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;

import io.haochaping.testing.Browser.Screen;
import io.haochaping.walk.Town.Filed;
import io.haochaping.workbook.Workbooks;

/** Pictures of appeals, objections, extensions, leads, spot checks and improvements. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(4)
class RemedyScreenshots extends Sitting {

    private static final String SUPERVISOR = "supervisor";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @Order(1)
    void appeals() {
        Filed about = at.aboutClerk();
        try (Colleague rated = Colleague.arrives(browser, town, "clerk-district")) {
            rated.open("/cases/" + about.caseNo()).click("summary:has-text('提出申诉')");
            rated.page.selectOption("select[name=kind]", new SelectOption().setLabel("误评"));
            rated.page.fill("#appeal-grounds", "评价人离开时说明点错了窗口，叫号记录可以核对。");
            album.screen(rated.page, "appeal-form");
            rated.page.click("button:has-text('提出申诉')");
            rated.page.waitForSelector("[role=status].message");
        }
        String no = town.file(about.caseNo()).at("/appeals/0/appealNo").asText();
        deskPages("arbiter-district", Map.of("appeal", "/appeals/" + no));
        look(COORDINATOR, Map.of("appeals", "/appeals"));
    }

    @Test
    @Order(2)
    void objections() {
        Filed filed = at.misrated(browser);
        town.complete("arbiter-district", filed.caseNo(), "Task_DecideExclusion", Map.of("exclusionUpheld", true, "exclusionNote", "录像与说明一致。"));
        try (Colleague reviewer = Colleague.visitor(browser, town, Screen.PHONE)) {
            reviewer.open("/receipt/" + filed.receipt()).click("summary:has-text('对不予采纳提出异议')");
            reviewer.page.fill("#objection-text", "我当天没有点错，等了一个多小时才办上。");
            reviewer.page.click("button:has-text('提出异议')");
            reviewer.page.waitForSelector("[role=status].message");
        }
        String no = town.file(filed.caseNo()).at("/objection/no").asText();
        deskPages(SUPERVISOR, Map.of("objection", "/objections/" + no));
        look(SUPERVISOR, Map.of("objections", "/objections"));
    }

    @Test
    @Order(3)
    void extensions() {
        Filed complex = at.found("JUSTIFIED_COMPLEX");
        jdbc.update("update case_file set policy_key = 'city-extension', policy_version = 1 where case_no = ?", complex.caseNo());
        town.complete(COORDINATOR, complex.caseNo(), "Task_ApproveComplex", Map.of("complexApproved", true));
        town.claim("officer2-district", complex.caseNo(), "Task_Rectify");
        try (Colleague officer = Colleague.arrives(browser, town, "officer2-district")) {
            officer.open("/cases/" + complex.caseNo()).click("summary:has-text('申请延期')");
            officer.page.fill("input[name=newDate]", town.now().toLocalDate().plusDays(31).toString());
            officer.page.fill("textarea[name=reason]", "叫号系统改造须市级平台配合，排期在下月初。");
            album.screen(officer.page, "extension-form");
            officer.page.click("button:has-text('提交申请')");
            officer.page.waitForSelector("[role=status].message");
        }
        deskPages(LEADER, Map.of("extension", "/extensions/" + town.file(complex.caseNo()).at("/extension/extensionNo").asText()));
    }

    @Test
    @Order(4)
    void leads() {
        Filed about = at.aboutClerk();
        String no;
        try (Colleague officer = Colleague.arrives(browser, town, OFFICER)) {
            officer.open("/cases/" + about.caseNo()).click("summary:has-text('登记违纪违法线索')");
            officer.page.fill("input[name=to]", "区纪委监委派驻纪检监察组");
            officer.page.selectOption("select[name=flag]", new SelectOption().setLabel("打击报复"));
            officer.page.fill("#lead-text", "评价人称有人打电话要求撤回评价。");
            album.screen(officer.page, "lead-form");
            officer.page.click("button:has-text('登记线索')");
            no = officer.page.locator("[role=status].message").innerText().replaceAll(".*(XS-\\d+-\\d+).*", "$1").strip();
        }
        town.complete(SUPERVISOR, no, "Task_TransferLead", Map.of("transferDecision", "TRANSFER", "transferNote", "已当面移交派驻组。"));
        deskPages(SUPERVISOR, Map.of("leads", "/leads"));
        deskPages(SUPERVISOR, Map.of("lead", "/leads/" + no));
    }

    @Test
    @Order(5)
    void spotChecks() {
        Filed closed = at.closed();
        at.closed();
        String no;
        try (Colleague supervisor = Colleague.arrives(browser, town, SUPERVISOR)) {
            supervisor.open("/cases/" + closed.caseNo()).click("button:has-text('发起抽查回访')");
            no = supervisor.page.locator("[role=status].message").innerText().replaceAll(".*(CC-\\d+-\\d+).*", "$1").strip();
        }
        town.complete(SUPERVISOR, no, "Task_SpotCheck", Map.of("checkOutcome", "CONTRADICTED", "checkNote", "评价人没有接到过回访电话。"));
        deskPages(SUPERVISOR, Map.of("spot-checks", "/spot-checks"));
    }

    @Test
    @Order(6)
    void improvements() {
        byte[] findings = Workbooks.make(book -> Workbooks.sheet(book, "查评问题", Workbooks.line("问题", "具体情况", "责任单位编码"),
                Workbooks.line("咨询台缺岗", "上午十时无人值守", "hall"), Workbooks.line("公示不全", "未公示收费标准", "no-such-unit")));
        try (Colleague supervisor = Colleague.arrives(browser, town, SUPERVISOR)) {
            supervisor.open("/improvements/inspections").fill("input[name=title]", "一季度监督查评报告");
            supervisor.page.fill("input[name=body]", "市政务服务局");
            supervisor.page.fill("input[name=inspectedOn]", town.now().toLocalDate().toString());
            supervisor.page.selectOption("select[name=jurisdiction]", "district");
            supervisor.page.setInputFiles("input[name=file]", new FilePayload("查评问题.xlsx", XLSX, findings));
            supervisor.page.click("button:has-text('上传并试导入')");
            album.page(supervisor.page, "inspection-check", Screen.DESKTOP);
            supervisor.page.click("button:has-text('只导入正确的 1 行')");
            album.page(supervisor.page, "inspection", Screen.DESKTOP);
        }
        try (Colleague coordinator = Colleague.arrives(browser, town, COORDINATOR)) {
            coordinator.open("/improvements/problem").selectOption("select[name=jurisdiction]", "district");
            coordinator.page.selectOption("select[name=kind]", "NORM");
            coordinator.page.fill("input[name=code]", "113");
            coordinator.page.fill("#problem-text", "窗口之间相互推诿，群众反映集中。");
            coordinator.page.click("button:has-text('列入')");
            coordinator.page.waitForSelector("[role=status].message");
        }
        deskPages(COORDINATOR, Map.of("improvements", "/improvements"));
        deskPages(COORDINATOR, Map.of("key-supervision", "/improvements/key-supervision"));
    }
}
