package io.haochaping.walk;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

import io.haochaping.testing.Browser.Screen;
import io.haochaping.walk.Town.Filed;
import io.haochaping.walk.Town.Matter;

/** Pictures of how cases are handled. Forms first: they leave behind the cases for the pages. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class Screenshots extends Sitting {

    @Test
    @Order(1)
    void login() {
        for (Screen screen : Screen.values()) {
            try (Colleague visitor = Colleague.visitor(browser, town, screen)) {
                album.page(visitor.open("/login"), "login", screen);
            }
        }
    }

    @Test
    @Order(2)
    void dispatching() {
        Filed nowhere = town.review("demo-window", "", true, Matter.IDENTITY_CARD);
        form(COORDINATOR, "转办", nowhere, "form-dispatch", form -> form.decide("确定承办单位").write("承办单位代码", "hall"));
        Filed returned = at.contacting(Matter.VALUE_ADDED_TAX);
        town.complete(OFFICER, returned.caseNo(), "Task_ContactReviewer", Map.of("contactOutcome", "RETURN_CASE", "contactNote", "该事项由税务部门办理。"));
        form(COORDINATOR, "裁定承办单位", returned, "form-arbitrate", form -> form.decide("确定承办单位").write("承办单位代码", "hall"));
    }

    @Test
    @Order(3)
    void contactAndVerification() {
        Filed contacting = at.contacting(Matter.PROPERTY);
        at.contacting(Matter.IDENTITY_CARD);
        at.verifying(Matter.PROPERTY);
        town.letPass(Duration.ofMinutes(30));
        try (Colleague officer = Colleague.arrives(browser, town, OFFICER)) {
            Tasklist list = officer.tasklist().choose("本单位待办");
            album.screen(officer.page, "tasklist");
            list.open(contacting.caseNo());
            album.screen(officer.page, "task-unclaimed");
            list.claim().decide("三次均未联系上").write("联系情况", "今天上午拨打三次，无人接听。").submit().refusal();
            album.screen(officer.page, "refusal");
            list.closeMessages().decide("已联系上").write("联系情况", "已说明排队原因并致歉，评价人希望加开窗口。").at(town.now().minusMinutes(10));
            album.form(officer.page, "form-contact");
        }
        form(OFFICER, "调查核实", at.verifying(Matter.IDENTITY_CARD), "form-verify",
                form -> form.write("核实情况", "当日叫号系统故障，等候超过一小时，情况属实。").decide("属实，限期整改"));
    }

    @Test
    @Order(4)
    void findings() {
        form(COORDINATOR, "复杂问题认定", at.found("JUSTIFIED_COMPLEX"), "form-approve-complex", form -> form.decide("同意，建立台账限期整改"));
        form(OFFICER, "整改", at.found("JUSTIFIED_SIMPLE"), "form-rectify", form -> form.write("整改情况", "1月6日起加开两个窗口，并把材料清单放在取号处。"));
        form(OFFICER, "解释说明", at.found("NO_LEGAL_BASIS"), "form-explain", form -> form.write("法定依据", "《不动产登记暂行条例》第十六条")
                .write("解释说明", "申请登记须提交权属证明，窗口不能提前受理。有异议的，可以拨打服务热线反映。"));
        form("arbiter-district", "不予采纳认定", at.misrated(browser), "form-decide-exclusion",
                form -> form.write("认定理由", "录像与核实情况一致，属于误评。").decide("认可，评价结果不予采纳"));
    }

    @Test
    @Order(5)
    void completion() {
        form(LEADER, "负责人签批", at.signingOff(), "form-sign-off", form -> form.decide("不同意，退回办理").write("不同意的理由", "请补充整改完成的时间。"));
        form(OFFICER, "回访", at.visiting(), "form-return-visit", form -> form.decide("基本满意").write("回访情况", "评价人认可整改，希望长期保持。"));
        form(COORDINATOR, "备案", at.filing(), "form-file", form -> form.decide("同意备案"));
    }

    @Test
    @Order(6)
    void casePages() {
        Filed filed = at.contacting(Matter.PROPERTY);
        town.claim(OFFICER, filed.caseNo(), "Task_ContactReviewer");
        try (Colleague officer = Colleague.arrives(browser, town, OFFICER)) {
            at.attempt(officer, filed, "拨打两次，无人接听。");
            at.upload(officer, filed);
        }
        Filed closed = at.closed();
        pages(OFFICER, Map.of("case", "/cases/" + filed.caseNo(), "cases", "/cases", "start-officer", "/", "case-closed", "/cases/" + closed.caseNo()));
        try (Colleague officer = Colleague.arrives(browser, town, OFFICER)) {
            officer.open("/cases/" + filed.caseNo()).click("summary:has-text('查看评价人信息')");
            officer.page.click("details[open] button:has-text('查看')");
            officer.page.waitForSelector(".reveal");
            album.screen(officer.page, "unmask");
        }
        for (Screen screen : Screen.values()) {
            try (Colleague reviewer = Colleague.visitor(browser, town, screen)) {
                album.page(reviewer.open("/receipt/" + closed.receipt()), "receipt", screen);
            }
        }
    }

    @Test
    @Order(7)
    void overdue() {
        at.contacting(Matter.PROPERTY);
        town.letPass(Duration.ofDays(4));
        Filed late = at.overdue();
        form(COORDINATOR, "督办", late, "form-supervise", form -> form.write("督办回复", "承办人外出培训，已改由他人办理，今天内完成联系。"));
        for (String account : List.of(LEADER, COORDINATOR, "arbiter-district", "supervisor", "clerk-district", "auditor", "admin")) {
            try (Colleague person = Colleague.arrives(browser, town, account)) {
                album.page(person.page, "start-" + account.replace("-district", ""), Screen.DESKTOP);
            }
        }
        try (Colleague coordinator = Colleague.arrives(browser, town, COORDINATOR)) {
            album.page(coordinator.open("/cases/" + late.caseNo()), "case-overdue", Screen.DESKTOP);
            coordinator.tasklist().choose("已超期");
            album.screen(coordinator.page, "tasklist-overdue");
        }
    }
}
