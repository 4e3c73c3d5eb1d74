package io.haochaping.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

import io.haochaping.testing.Browser;
import io.haochaping.testing.Browser.Screen;

/** A complex case under {@code city-extension}: asked for on the case page, supported by the leader, granted by the coordinator. */
@Order(0)
class ExtensionWalkIT extends BrowserWalk {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    void aComplexCaseIsGivenTheTimeThatTheCityAllows() {
        String caseNo = town.review("demo-window", "hall", true).caseNo();
        jdbc.update("update case_file set policy_key = 'city-extension', policy_version = 1 where case_no = ?", caseNo);
        LocalDate close = LocalDate.parse(town.file(caseNo).at("/deadlines/close/dueDate").asText());
        complex(town, caseNo, close);

        try (Colleague officer = Colleague.arrives(browser, town, "officer-district")) {
            officer.open("/cases/" + caseNo).click("summary:has-text('申请延期')");
            officer.page.fill("input[name=newDate]", close.plusDays(10).toString());
            officer.page.fill("textarea[name=reason]", "系统改造需上级批复。");
            picture(officer.page, "extension-form");
            officer.page.click("button:has-text('提交申请')");
            assertThat(officer.page.locator("[role=status].message").innerText()).contains("等待单位负责人审核");
        }
        String no = town.file(caseNo).at("/extension/extensionNo").asText();
        looks(town, "leader-district", "/extensions/" + no, "extension", "系统改造需上级批复", "待单位审核");
        decides(town, "leader-district", "延期审核", no, "同意延期，报好差评管理岗批准");
        decides(town, "coordinator-district", "延期批准", no, "批准延期");

        assertThat(town.file(caseNo).at("/deadlines/close/dueDate").asText()).isEqualTo(close.plusDays(10).toString());
        looks(town, "officer-district", "/cases/" + caseNo, "extension-case", no, "已批准", close.plusDays(10).toString());
        looks(town, "coordinator-district", "/extensions", "extension-list", no, "已批准");
    }

    private static void complex(Town town, String caseNo, LocalDate planned) {
        town.complete("officer-district", caseNo, "Task_ContactReviewer",
                Map.of("contactOutcome", "REFUSED", "contactNote", "评价人不便接听。", "contactedAt", town.now().toString()));
        town.complete("officer-district", caseNo, "Task_VerifyReview",
                Map.of("finding", "JUSTIFIED_COMPLEX", "findingNote", "需改造系统", "plannedDate", planned.toString()));
        town.complete("coordinator-district", caseNo, "Task_ApproveComplex", Map.of("complexApproved", true));
    }

    private static void decides(Town town, String person, String task, String no, String answer) {
        try (Colleague colleague = Colleague.arrives(browser, town, person)) {
            Tasklist form = colleague.tasklist().take(task, no);
            assertThat(form.form()).contains(no, "申请延至");
            form.decide(answer).finish();
        }
    }

    private static void looks(Town town, String person, String path, String name, String... texts) {
        for (Screen screen : Screen.values()) {
            try (Colleague colleague = Colleague.arrives(browser, town, person, screen)) {
                assertThat(colleague.open(path).locator("main").innerText()).contains(texts);
                picture(colleague.page, name + "-" + screen.name().toLowerCase());
            }
        }
    }

    private static void picture(Page page, String name) {
        Browser.picture(page, name);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")).as("no sideways scrolling: " + name).isTrue();
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations()).as(name).isEmpty();
    }
}
